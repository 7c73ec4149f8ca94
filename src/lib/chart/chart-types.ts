import type { Component, Snippet } from 'svelte';
import type { Drawing, SizeClass } from '../drawing/drawing-types';
import type { PlacedTiles } from '../drawing/place';
import type { Sizes } from '../drawing/size-class';
import type { Box } from './box';
import type { Choice } from './choice/choice-types';
import type { NamedChoice } from './choice/match-types';
import type { ChartDescription, Description } from './description-types';
import type { DrawingSize } from './layout-types';
import type { Question } from './question.svelte';
import type { Tables } from './tables';

export type { ChartDescription, Description } from './description-types';
export type { DrawingSize, Layout, Size } from './layout-types';
export type { Choice, KeptChoice, Problem } from './choice/choice-types';
export type { NamedChoice } from './choice/match-types';
export type { Tables } from './tables';

/** A data point that a reader can pick by pointer, touch or arrow keys. */
export interface DataPoint {
	/** In the units of the chart's scales, or those of a plot of a small multiple. */
	x: number;
	y: number;
	/** The plot that it is in: 0, the main one, by default, or that of a tile. */
	plot?: number;
	/** The first line of the tooltip: "July 2022". */
	label: string;
	/** The other lines, each with figure, unit and status: "107,583 deaths, reported". */
	lines: readonly string[];
}

export interface Column {
	key: string;
	label: string;
	/** "deaths", "percent", "times", or "" for text. */
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

/** The chart and the state that a step names, if it shows a chart. */
export interface ChartReference {
	chart?: string | undefined;
	state?: string | undefined;
}

/** The parts of a step that its figure shows. */
export interface FigureStep extends Description {
	id: string;
	/** One of the states of the chart. */
	state: string;
	/** The finding: the title of the figure. */
	headline: string;
	/** What was claimed and how it came out, or "". */
	evidence?: string;
	/** The question that the view asks before this state, or has asked. */
	question?: Question;
}

/** The data points of a state, which a page may load only when a reader picks one. */
export interface Points {
	count: number;
	/** The one in the middle, where keyboards start; undefined without data points. */
	middle: DataPoint | undefined;
	/** All of them, or none until they are loaded. */
	all: readonly DataPoint[];
	/** Loads them. */
	load: () => void;
}

/** What `DrawnChart` passes on to `Frame`. */
export interface FrameOptions {
	/** The size that the server renders and that is used until the chart is measured. */
	size: DrawingSize;
	/** The finding. */
	title: string;
	/** The alternative text of the drawing. */
	label: string;
	/** Whether a reader can pick data points. */
	interactive: boolean;
	points: Points;
	/** What the reader can choose in this state, if its control is shown. A chart may offer it too. */
	input?: ChartInput | undefined;
	/** Shown over the drawing: the layer with which a reader answers a question. */
	over?: Snippet | undefined;
	/** Writes all paths in pixels, as in pictures and in whatever is never hydrated. */
	baked?: boolean;
}

/** The props of a chart's picker. */
export interface PickerProps {
	/** The data points, in columns and rows. */
	dataPoints: readonly DataPoint[];
	/** Where the tiles are in the drawing, in layout units. */
	tiles: PlacedTiles;
	input: ChartInput;
}

/** What a reader can choose in a chart, such as a place to draw. */
export interface ChoiceInput<T = Tables> {
	/** The key of the choice in the address. Charts with the same key share the choice. */
	key: string;
	/** The name of the input, as an instruction: "Find your state". */
	label: string;
	/** The kind of thing to choose, as within a sentence: "state". */
	noun: string;
	/** The states of the chart that offer the choice. */
	states: readonly string[];
	/** How the story offers to forget the choice: the text of a button, and what it then says. */
	forget: { label: string; done: string };
	/**
	 * Selects the tables that are needed before a reader has chosen, for pages to contain: by default,
	 * all. Undefined in a browser.
	 */
	selectTables?: ((tables: T) => T) | undefined;
	choice: Choice<T>;
}

/** What a chart says of a choice. */
export interface ChoiceDescription extends Description {
	/** The choice, as written in the address. */
	value: string;
	/** The title of the figure, in place of the finding of the step. */
	headline: string;
	/** The figures of the choice in a sentence, for search engines and shared links. */
	summary: string;
}

/** How choices are read that have pages, embeds and files, such as `/charts/<chart>/<value>/`. */
export interface ChoicePages<T = Tables, C = unknown> {
	/**
	 * The data of a choice, which no table has. It must survive JSON: a snapshot of a release keeps it.
	 * @param dataDir the data folder of the story
	 * @throws RangeError for a value that is no choice
	 */
	load(value: string, dataDir: string): Promise<C>;
	/** The tables, with the data of a choice added. */
	add(tables: T, chosen: C): T;
}

/** A choice with its control and its texts. In the story, it is loaded with the chart. */
export interface ChartInput<T = Tables> extends ChoiceInput<T> {
	/** The name of the list of all choices: "All states". */
	all: string;
	/** All that can be chosen in this chart, in the order of lists. */
	choices(tables: T): readonly NamedChoice[];
	/** The drawing of each choice is served, and so is what is said of it: no page has the code of the chart. */
	served?: boolean;
	/** Gives all choices pages; undefined in a browser. Without it, only the query names a choice. */
	pages?: ChoicePages<T> | undefined;
	/** The title and the description for the choice; `null` without one. */
	describe(tables: T, state?: string): ChoiceDescription | null;
	/** What is said beside the control, with a choice or without. */
	answer(tables: T, state?: string): string;
	/** The control with which the reader chooses: `ChoiceField`, which loads with the input. */
	control: Component<ControlProps>;
}

/** The props of a control. */
export interface ControlProps {
	tables: Tables;
	/** The state of the chart. */
	state?: string;
	input: ChartInput;
}

/** A file that a chart offers beyond those that every chart has. */
export interface ChartFile {
	/** Its path below the chart's page: `lines.json`. */
	path: string;
	type: string;
	/** Whether scripts of the story fetch it. If so, it is precached and in the single-file build. */
	fetched: boolean;
	body: () => string;
}

/** A chart: its states, its table, its data points and its drawings. */
export interface Chart<T = Tables, S extends string = string> {
	id: string;
	/** The names of all states that the chart accepts. */
	states: readonly S[];
	/** The state to show when no step is named. */
	default: S;
	/** The data of the chart as a table. @throws RangeError for a state it does not accept */
	rows: (tables: T, state: S) => Table;
	/** The same, fetched: for a chart whose drawings are served. */
	table?: (tables: T, state: S) => Promise<Table>;
	/** Fetches the drawings for a box: for a chart whose drawings are served. */
	prepare?: (box: Box) => Promise<unknown>;
	/** @throws RangeError for a state it does not accept */
	dataPoints: (tables: T, state: S) => readonly DataPoint[];
	/** The same, loaded when a reader picks one: for a chart whose drawings are served. */
	points?: (tables: T, state: S) => Points;
	input?: ChartInput<T>;
	/** Asks for more of the height of a phone, as a map needs it. */
	tall?: boolean;
	/** Its marks are the claims of the story: pages list links to them below it. */
	claims?: boolean;
	/**
	 * The drawing of a state. It depends on nothing but its parameters.
	 * @throws RangeError for a state it does not accept
	 */
	draw: (tables: T, state: S, size: SizeClass) => Drawing;
	/** The ids of the labels that must stand in a drawing. Without it, none is checked. */
	requiredLabels?: (tables: T, state: S, size: SizeClass) => readonly string[];
	/** How a reader picks data points in a map of tiles, instead of the tooltip. */
	picker?: Component<PickerProps>;
	/** The sizes that `draw` tells apart: by default, only phones and wider drawings. */
	sizes?: Sizes;
	/** `null` in a browser: prerendered pages contain the text, so no reader downloads the code. */
	description: ChartDescription<T, S> | null;
	/** Files beyond those that every chart has; undefined in a browser. */
	files?: ((tables: T, dataDir: string) => Promise<readonly ChartFile[]>) | undefined;
}

/**
 * What readers can choose in charts, and what charts ask them, by chart id. `Charts` satisfies this
 * type too.
 */
export type ChartInputs<I extends ChoiceInput = ChoiceInput> = Readonly<
	Record<string, { input?: I; question?: Question }>
>;

/** The charts of a story, by their ids. */
export type Charts = Readonly<Record<string, Chart>>;
