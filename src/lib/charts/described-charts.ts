import { asChart, modelOf, models, type ChartId } from './catalog';
import { dotsDescription } from './dots/dots-description';
import { potencyDescription } from './potency/potency-description';
import { precursorsDescription } from './precursors/precursors-description';
import { routeDescription } from './route/route-description';
import { seizuresDescription } from './seizures/seizures-description';
import { statesDescription } from './states/states-description';
import { timelineDescription } from './timeline/timeline-description';
import { tollDescription } from './toll/toll-description';
import type { ChartDescription, DescribedChart } from './chart-types';

const descriptions: Readonly<Record<ChartId, ChartDescription>> = {
	toll: tollDescription,
	dots: dotsDescription,
	potency: potencyDescription,
	precursors: precursorsDescription,
	route: routeDescription,
	timeline: timelineDescription,
	states: statesDescription,
	seizures: seizuresDescription
};

/** Every chart of the catalog with its description, for building pages. */
export const charts: Readonly<Record<string, DescribedChart>> = Object.fromEntries(
	Object.keys(models).map((id) => [id, { ...modelOf(id), ...descriptions[asChart(id)] }])
);
