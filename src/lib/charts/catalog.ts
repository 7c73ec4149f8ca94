import { toll } from './toll/toll';
import { dots } from './dots/dots';
import { potency } from './potency/potency';
import { precursors } from './precursors/precursors';
import { route } from './route/route';
import { seizures } from './seizures/seizures';
import { states } from './states/states';
import { timeline } from './timeline/timeline';
import type { ChartModel } from './chart-types';

/** The model of every chart, by its id. */
export const models = {
	toll,
	dots,
	potency,
	precursors,
	route,
	timeline,
	states,
	seizures
} satisfies Record<string, ChartModel>;

export type ChartId = keyof typeof models;

/**
 * Narrows an id to that of a chart in the catalog.
 * @throws RangeError naming the known charts
 */
export function asChart(id: string): ChartId {
	if (Object.hasOwn(models, id)) return id as ChartId;
	throw new RangeError(`no chart "${id}": expected one of ${Object.keys(models).join(', ')}`);
}

/** The model of a chart. @throws RangeError naming the known charts */
export const modelOf = (id: string): ChartModel => models[asChart(id)];
