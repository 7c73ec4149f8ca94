import type { Label, Mark, Series, SizeClass } from '$lib/drawing/drawing-types';
import type { Tables } from '../../tables/table-types';
import type { TollExtent } from './toll-states';

/** What a part of the chart adds to a drawing. */
export interface Part {
	series?: Readonly<Record<string, Series>>;
	plot?: readonly Mark[];
	front?: readonly Mark[];
	/** The most important one first. */
	labels?: readonly Label[];
	/** Series that labels keep clear of. */
	obstacles?: readonly string[];
}

export type DrawPart = (tables: Tables, size: SizeClass, extent: TollExtent) => Part;
