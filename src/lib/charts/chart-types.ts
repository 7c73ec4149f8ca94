import type { Component } from 'svelte';
import type { scaleLinear, scaleLog } from 'd3-scale';
import type { Tables } from '$lib/data/table-types';
import type { Keyframe } from '../motion/keyframe';

export type { Keyframe } from '../motion/keyframe';

/** The box a chart is drawn in, in CSS pixels. */
export interface Size {
	width: number;
	height: number;
}

/** The result of a chart's pure layout: the domains, and the padding around the plot in pixels. */
export interface Layout {
	xScale?:
		ReturnType<typeof scaleLinear<number, number>> | ReturnType<typeof scaleLog<number, number>>;
	xDomain: [number, number];
	yDomain: [number, number];
	padding: { top: number; right: number; bottom: number; left: number };
	/** The axis along which data points are picked; `both` if marks are above each other. */
	by: 'x' | 'y' | 'both';
}

/** A data point that a reader can pick by pointer, touch or arrow keys. */
export interface DataPoint {
	/** In the units of the chart's scales. */
	x: number;
	y: number;
	/** The first line of the tooltip: "July 2022". */
	label: string;
	/** The other lines, each with figure, unit and status: "107,583 deaths, reported". */
	lines: readonly string[];
}

export interface Column {
	key: string;
	label: string;
	/** "deaths", "percent", "times", or "" for words. */
	unit: string;
	/** The meaning of an empty cell in this column; "not published" by default. */
	blank?: string;
}

export type Cell = string | number | null;

/** The data of a chart in one state, as a table. `null` is "not published", never zero. */
export interface Table {
	columns: readonly Column[];
	rows: readonly (readonly Cell[])[];
}

/** The parts of a step that its figure shows. */
export interface FigureStep {
	id: string;
	/** One of the states of the chart. */
	state: string;
	/** The finding: the title of the figure. */
	headline: string;
	subtitle: string;
	/** The alternative text. */
	alt: string;
	/** Dims the chart, because the step is about something else. */
	quiet: boolean;
}

/** The props of a chart's component. */
export interface ChartProps {
	data: Tables;
	/** The current keyframe, possibly between two states. */
	keyframe: Keyframe;
	/** The state that the chart is in or moving to. */
	state: string;
	/** The size before it is measured, which the server renders. */
	size: Size;
	/** The finding, and the alternative text of the drawing. */
	title: string;
	label: string;
	/** Whether a reader can pick data points. */
	interactive?: boolean;
}

/** What a view knows about a chart: its states, its table and its data points. */
export interface ChartModel {
	id: string;
	/** Every state the chart accepts, by name. */
	states: Readonly<Record<string, Keyframe>>;
	/** The keyframe of a state for these tables. @throws RangeError for a state it does not accept */
	keyframeOf(data: Tables, state: string): Keyframe;
	/** The state to show when no step is named. */
	default: string;
	rows(data: Tables, state: string): Table;
	dataPoints(data: Tables, state: string): readonly DataPoint[];
	/**
	 * The description for a reader's own choice, which no built page can contain; `null` if nothing
	 * is chosen.
	 */
	spoken?(data: Tables, state: string): Spoken | null;
}

/** The subtitle and the alternative text of a chart. */
export interface Spoken {
	subtitle: string;
	alt: string;
}

/**
 * The description of a chart. It is separate from the model because it is written when the page is
 * built, so no reader downloads the code for it.
 */
export interface ChartDescription {
	/** Below the title: what is counted, when, in which unit. At most 46 characters, for a phone. */
	subtitle(data: Tables, state: string): string;
	/** The alternative text: the finding, the trend, the extremes, the caveat. More than 80 characters. */
	describe(data: Tables, state: string): string;
}

/** A chart with its description, to check and build the story with. */
export type DescribedChart = ChartModel & ChartDescription;

export type ChartComponent = Component<ChartProps>;

/**
 * Narrows a name to a state that the chart accepts.
 * @throws RangeError naming the states that it accepts
 */
export function asState<S extends string>(states: Readonly<Record<S, Keyframe>>, state: string): S {
	if (Object.hasOwn(states, state)) return state as S;
	throw new RangeError(
		`no state "${state}" here: expected one of ${Object.keys(states).join(', ')}`
	);
}
