import { models } from './catalog';
import { dotsWords } from './dots/words';
import { potencyWords } from './potency/words';
import { precursorsWords } from './precursors/words';
import { tollWords } from './toll/words';
import type { ChartWords, WordedChart } from './types';

const words: Readonly<Record<string, ChartWords>> = {
	toll: tollWords,
	dots: dotsWords,
	potency: potencyWords,
	precursors: precursorsWords
};

/** Every chart of the catalog with its words, for whoever builds a page. */
export const charts: Readonly<Record<string, WordedChart>> = Object.fromEntries(
	Object.entries(models).map(([id, model]) => {
		const said = words[id];
		if (!said) throw new Error(`the chart ${id} has no words`);
		return [id, { ...model, ...said }];
	})
);
