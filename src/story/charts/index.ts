import type { Charts } from '$lib/chart/chart-types';
// In this order of imports, the script of the story compresses best.
import { precursors } from './precursors/precursors-chart';
import { route } from './route/route-chart';
import { potency } from './potency/potency-chart';
import { seizures } from './seizures/seizures-chart';
import { toll } from './toll/toll-chart';
import { asks } from './asks/asks-chart';
import { ages } from './ages/ages-chart';
import { timeline } from './timeline/timeline-chart';
import { actors } from './actors/actors-chart';
import { states } from './states/states-chart';
import { tally } from './tally/tally-chart';
import { tiles } from './tiles/tiles-chart';

/** The charts of the story, in the order of the gallery, where the first three are large. */
export const charts = {
	toll,
	route,
	tiles,
	potency,
	precursors,
	timeline,
	actors,
	states,
	seizures,
	ages,
	asks,
	tally
} satisfies Charts;
