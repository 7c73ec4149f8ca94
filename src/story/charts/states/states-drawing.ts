import type { Drawing, SizeClass } from '$lib/drawing/drawing-types';
import type { Tables } from '../../tables/table-types';
import { countsDrawing } from './counts-drawing';
import { ratesDrawing } from './rates-drawing';
import type { StatesState } from './states-states';

/** A beeswarm of the rates of states, or the line of West Virginia's counts. */
export const drawStates = (tables: Tables, state: StatesState, size: SizeClass): Drawing =>
	state === 'rates' ? ratesDrawing(tables, size) : countsDrawing(tables, state, size);
