import { toll } from './toll/toll';
import { dots } from './dots/dots';
import { potency } from './potency/potency';
import { precursors } from './precursors/precursors';
import { route } from './route/route';
import { seizures } from './seizures/seizures';
import { states } from './states/states';
import { timeline } from './timeline/timeline';
import type { ChartModel } from './types';

/** Every chart of the house by its id: its states, and what can be read off it. */
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
 * A chart's id, known to be one of the catalog.
 * @throws RangeError naming the charts there are
 */
export function asChart(id: string): ChartId {
	if (Object.hasOwn(models, id)) return id as ChartId;
	throw new RangeError(`no chart "${id}": expected one of ${Object.keys(models).join(', ')}`);
}

/** The model of a chart. @throws RangeError naming the charts there are */
export const modelOf = (id: string): ChartModel => models[asChart(id)];
