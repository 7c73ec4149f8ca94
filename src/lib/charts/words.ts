import { asChart, modelOf, models, type ChartId } from './catalog';
import { dotsWords } from './dots/words';
import { potencyWords } from './potency/words';
import { precursorsWords } from './precursors/words';
import { routeWords } from './route/words';
import { seizuresWords } from './seizures/words';
import { statesWords } from './states/words';
import { timelineWords } from './timeline/words';
import { tollWords } from './toll/words';
import type { ChartWords, WordedChart } from './types';

const words: Readonly<Record<ChartId, ChartWords>> = {
	toll: tollWords,
	dots: dotsWords,
	potency: potencyWords,
	precursors: precursorsWords,
	route: routeWords,
	timeline: timelineWords,
	states: statesWords,
	seizures: seizuresWords
};

/** Every chart of the catalog with its description, for building pages. */
export const charts: Readonly<Record<string, WordedChart>> = Object.fromEntries(
	Object.keys(models).map((id) => [id, { ...modelOf(id), ...words[asChart(id)] }])
);
