import type { Component } from 'svelte';
import type { scaleLinear, scaleLog } from 'd3-scale';
import type { Tables } from '$lib/data/types';
import type { Pose } from '../motion/pose';

export type { Pose } from '../motion/pose';

/** The box a chart is drawn in, in CSS pixels. */
export interface Size {
	width: number;
	height: number;
}

/** What a chart's pure layout says to its frame: the domains, and the room around the plot in pixels. */
export interface Layout {
	xScale?:
		ReturnType<typeof scaleLinear<number, number>> | ReturnType<typeof scaleLog<number, number>>;
	xDomain: [number, number];
	yDomain: [number, number];
	padding: { top: number; right: number; bottom: number; left: number };
	/** The axis along which readings are picked off; `both` where marks stand above each other. */
	by: 'x' | 'y' | 'both';
}

/** One value that a reader can pick off a chart by pointer, touch or arrow keys. */
export interface Reading {
	/** In the units of the chart's scales. */
	x: number;
	y: number;
	/** The first line: "July 2022". */
	label: string;
	/** Figure, unit and status, each a line: "107,583 deaths, reported". */
	lines: readonly string[];
}

export interface Column {
	key: string;
	label: string;
	/** "deaths", "percent", "times", or "" for words. */
	unit: string;
	/** What an empty cell of this column means to a reader; "not published" unless said. */
	blank?: string;
}

export type Cell = string | number | null;

/** What a chart draws in one state, as a table. `null` is "not published", never zero. */
export interface Table {
	columns: readonly Column[];
	rows: readonly (readonly Cell[])[];
}

/** What a chart's component is given. */
export interface ChartProps {
	data: Tables;
	/** Where the drawing is, perhaps between two states. */
	pose: Pose;
	/** The state that the chart is in or on its way to. */
	state: string;
	/** The box before it is measured: what the server draws. */
	size: Size;
	/** The finding, and the alternative text of the drawing. */
	title: string;
	label: string;
	/** Whether a reader can pick values off it. */
	interactive?: boolean;
}

/** What a surface knows about a chart: its states and what can be read off it. */
export interface ChartModel {
	id: string;
	/** Every state the chart accepts, by name. */
	states: Readonly<Record<string, Pose>>;
	/** The pose of a state over these tables. @throws RangeError for a state it does not accept */
	poseOf(data: Tables, state: string): Pose;
	/** The state shown where no step is named. */
	default: string;
	rows(data: Tables, state: string): Table;
	readings(data: Tables, state: string): readonly Reading[];
	/**
	 * What the chart says of itself where a reader's own choice is drawn, which no page can be built
	 * with; `null` where none is.
	 */
	spoken?(data: Tables, state: string): Spoken | null;
}

/** The subtitle and the alternative text of a chart. */
export interface Spoken {
	subtitle: string;
	alt: string;
}

/**
 * What a chart says of itself in words. Apart from the model, since words are written when the
 * page is built: no reader waits for the code that writes them.
 */
export interface ChartWords {
	/** Under the title: what is counted, when, in which unit. At most 46 characters, for a phone. */
	subtitle(data: Tables, state: string): string;
	/** The alternative text: the finding, the trend, the extremes, the caveat. More than 80 characters. */
	describe(data: Tables, state: string): string;
}

/** A chart as the story is checked and built with it. */
export type WordedChart = ChartModel & ChartWords;

export type ChartComponent = Component<ChartProps>;

/**
 * A state's name, known to be one that the chart accepts.
 * @throws RangeError naming the states that it does accept
 */
export function asState<S extends string>(states: Readonly<Record<S, Pose>>, state: string): S {
	if (Object.hasOwn(states, state)) return state as S;
	throw new RangeError(
		`no state "${state}" here: expected one of ${Object.keys(states).join(', ')}`
	);
}
