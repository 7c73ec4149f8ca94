import { asChart, modelOf, models, type ChartId } from './catalog';
import { dotsWords } from './dots/words';
import { potencyWords } from './potency/words';
import { precursorsWords } from './precursors/words';
import { tollWords } from './toll/words';
import type { ChartWords, WordedChart } from './types';

const words: Readonly<Record<ChartId, ChartWords>> = {
	toll: tollWords,
	dots: dotsWords,
	potency: potencyWords,
	precursors: precursorsWords
};

/** Every chart of the catalog with its words, for whoever builds a page. */
export const charts: Readonly<Record<string, WordedChart>> = Object.fromEntries(
	Object.keys(models).map((id) => [id, { ...modelOf(id), ...words[asChart(id)] }])
);
