import { isCharted, mainSteps } from './outline';
import type { Scene, Step, Story } from './story-types';
import { countWords } from './wording';

/** Approximate speeds of reading and of speaking. */
const WORDS_A_MINUTE = 200;
const SPOKEN_A_MINUTE = 130;
const SECONDS_A_PICTURE = 8;

/** What there is to read and to look at. */
export interface Reading {
	words: number;
	pictures: number;
}

export const secondsToRead = ({ words, pictures }: Reading): number =>
	(words / WORDS_A_MINUTE) * 60 + pictures * SECONDS_A_PICTURE;

/** The paragraphs of a step, as plain text. */
export const proseOf = ({ prose }: Pick<Step, 'prose'>): string[] =>
	prose.map((runs) => runs.map(({ text }) => text).join(''));

/** What readers find at a step: the title of the scene if the step opens it, the headline, the text and the chart. */
export function readingOf(step: Step, scene: Scene): Reading {
	const opening = step === scene.steps[0] ? [scene.title] : [];
	const texts = [...opening, step.headline, ...proseOf(step)];
	return { words: countWords(texts.join(' ')), pictures: isCharted(step) ? 1 : 0 };
}

/**
 * How long a speaker takes for a slide, in seconds: to say its notes, or else its text, while the
 * audience looks at its chart. Rounded up to five.
 */
export function secondsToSay(step: Pick<Step, 'headline' | 'prose' | 'notes' | 'words'>): number {
	const words = countWords(
		[step.headline, ...(step.notes ? [step.notes] : proseOf(step))].join(' ')
	);
	const looking = step.words ? 0 : SECONDS_A_PICTURE;
	return Math.ceil(((words / SPOKEN_A_MINUTE) * 60 + looking) / 5) * 5;
}

/** What readers find in all main steps. */
export function readMainLine({ scenes }: Pick<Story, 'scenes'>): Reading & { minutes: number } {
	const readings = scenes.flatMap((scene) =>
		mainSteps(scene.steps).map((step) => readingOf(step, scene))
	);
	const sum = (part: keyof Reading) => readings.reduce((total, each) => total + each[part], 0);
	const all = { words: sum('words'), pictures: sum('pictures') };
	return { ...all, minutes: Math.ceil(secondsToRead(all) / 60) };
}
