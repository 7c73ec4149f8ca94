import m from '$messages/own-slides.json';
import { pluralOf } from '../../data/plural-of';
import { fillMessage } from '../../messages/fill-message';

/** Says how many slides of a talk this browser does not have, and how to bring them here. */
export const missingSlides = (count: number): string =>
	fillMessage(pluralOf(m.missing, count), { count });
