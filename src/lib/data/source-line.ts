import m from '$messages/chart.json';
import { fillMessage } from '../messages/fill-message';
import type { SourceNote } from './sources';

/** The first source, and how many more there are. */
export const sourceLine = ([first, ...others]: readonly Pick<SourceNote, 'short'>[]): string =>
	`${first?.short ?? ''}${others.length > 0 ? fillMessage(m.andMore, { count: others.length }) : ''}`;
