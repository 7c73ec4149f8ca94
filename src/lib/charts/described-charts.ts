import { asChart, modelOf, models, type ChartId } from './catalog';
import { dotsWords } from './dots/dots-description';
import { potencyWords } from './potency/potency-description';
import { precursorsWords } from './precursors/precursors-description';
import { routeWords } from './route/route-description';
import { seizuresWords } from './seizures/seizures-description';
import { statesWords } from './states/states-description';
import { timelineWords } from './timeline/timeline-description';
import { tollWords } from './toll/toll-description';
import type { ChartWords, WordedChart } from './chart-types';

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
