import m from '$messages/own-slides.json';
import { secondsToSay } from '$lib/model/reading-time';
import type { Step, Story } from '$lib/model/story-types';
import { addressText, linesOf } from './own-lines';
import { isOwnId, type OwnSlide } from './own-slide';

/** The id of the scene of all own slides. No scene of a story has it. */
const SCENE = 'own';

/** A speaker's own slide as a step of a talk. */
export type OwnStep = Step & { own: OwnSlide };

/** Whether a step is a speaker's own slide. */
export const isOwn = <S extends Step>(step: S): step is S & OwnStep => 'own' in step;

/** The id under which the story has a slide, or "" for its start if it is a speaker's own slide. */
export const idInStory = (id: string): string => (isOwnId(id) ? '' : id);

/** A slide as a step. */
function toStep(slide: OwnSlide): OwnStep {
	const lines = linesOf(slide);
	const said = {
		headline: slide.title.trim() || m.untitled,
		prose: lines.map((text) => [{ text }]),
		notes: ''
	};
	return {
		id: slide.id,
		scene: SCENE,
		...said,
		words: 'text',
		sources: [],
		claims: [],
		evidence: '',
		short:
			lines.join(slide.kind === 'title' ? ', ' : ' ') ||
			(slide.code ? addressText(slide.address ?? '') : ''),
		before: '',
		// An audience looks at a picture as it does at a chart.
		seconds: secondsToSay({ ...said, words: slide.picture ? undefined : 'text' }),
		own: slide
	};
}

/** The steps of slides: an unchanged slide keeps its step. */
const steps = new WeakMap<OwnSlide, OwnStep>();

function stepOf(slide: OwnSlide): OwnStep {
	const step = steps.get(slide) ?? toStep(slide);
	steps.set(slide, step);
	return step;
}

/** A story with a speaker's own slides after it, as a scene apart. */
export const withOwnSlides = (story: Story, slides: readonly OwnSlide[]): Story =>
	slides.length === 0
		? story
		: {
				...story,
				scenes: [
					...story.scenes,
					{ id: SCENE, title: m.yourSlides, steps: slides.map(stepOf), apart: true }
				]
			};
