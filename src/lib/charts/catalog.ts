import { dots } from './dots/dots';
import { potency } from './potency/potency';
import { precursors } from './precursors/precursors';
import { toll } from './toll/toll';
import type { ChartModel } from './types';

/** Every chart of the house by its id: its states, and what can be read off it. */
export const models: Readonly<Record<string, ChartModel>> = { toll, dots, potency, precursors };

/**
 * The chart of that id.
 * @throws RangeError naming the charts there are
 */
export function modelOf(id: string): ChartModel {
	const model = models[id];
	if (!model) {
		throw new RangeError(`no chart "${id}": expected one of ${Object.keys(models).join(', ')}`);
	}
	return model;
}
