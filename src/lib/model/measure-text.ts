import { gradeLevel } from './grade';
import { mainSteps } from './outline';
import { proseOf, readingOf, readMainLine, secondsToRead } from './reading-time';
import type { Step, Story } from './story-types';
import { countWords } from './wording';

/** How long and how hard the text of a step is. */
export interface StepMeasures {
	id: string;
	isDetail: boolean;
	/** Words of its text. */
	words: number;
	/** The same with its headline, and the title of the scene that it opens. */
	allWords: number;
	/** Passages in bold. */
	bold: number;
	grade: number;
	/** Seconds to read it and to look at its chart. */
	seconds: number;
}

/** The same of the story. */
export interface TextMeasures {
	steps: readonly StepMeasures[];
	/** Of the main steps. */
	main: { steps: number; words: number; minutes: number; grade: number };
	/** Of all steps. */
	grade: number;
}

/** Measures the text of a story, with its figures filled in. */
export function measureText(story: Pick<Story, 'scenes'>): TextMeasures {
	const gradeOf = (steps: readonly Step[]) => gradeLevel(steps.flatMap(proseOf));
	const all = story.scenes.flatMap(({ steps }) => steps);
	const main = mainSteps(all);
	const { words, minutes } = readMainLine(story);
	return {
		steps: story.scenes.flatMap((scene) =>
			scene.steps.map((step) => {
				const reading = readingOf(step, scene);
				return {
					id: step.id,
					isDetail: step.detail !== undefined,
					words: countWords(proseOf(step).join(' ')),
					allWords: reading.words,
					bold: step.prose.flat().filter(({ strong }) => strong).length,
					grade: gradeOf([step]),
					seconds: secondsToRead(reading)
				};
			})
		),
		main: { steps: main.length, words, minutes, grade: gradeOf(main) },
		grade: gradeOf(all)
	};
}
