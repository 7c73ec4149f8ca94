import type { Component, Snippet } from 'svelte';
import type { scaleLinear, scaleLog } from 'd3-scale';
import type { Keyframe } from '../motion/keyframe';
import type { Question } from './question.svelte';

export type { Keyframe } from '../motion/keyframe';

/**
 * The tables of the story. They are opaque to the engine, which only passes them to the story's
 * charts.
 */
export type Tables = object;

/** The size of a drawing, in CSS pixels. */
export interface Size {
	width: number;
	height: number;
}

/** The size of a drawing. */
export interface DrawingSize extends Size {
	/** How much larger its type is than the reader's, as on a slide that a room reads from afar. */
	scale?: number;
}

/** The result of a chart's pure layout: the domains, and the padding around the plot in pixels. */
export interface Layout {
	xScale?:
		ReturnType<typeof scaleLinear<number, number>> | ReturnType<typeof scaleLog<number, number>>;
	xDomain: [number, number];
	yDomain: [number, number];
	padding: { top: number; right: number; bottom: number; left: number };
	/** The axis along which data points are picked; `both` if one axis cannot tell them apart. */
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

/** The subtitle and the alternative text of a chart. */
export interface Description {
	subtitle: string;
	alt: string;
}

/** The parts of a step that its figure shows. */
export interface FigureStep extends Description {
	id: string;
	/** One of the states of the chart. */
	state: string;
	/** The finding: the title of the figure. */
	headline: string;
	/** Dims the chart, because the step was about something else, as in an old release. */
	quiet?: boolean;
	/** The question that the view asks before this state, or has asked. */
	question?: Question;
}

/** What a chart's component passes on to `Frame`. */
export interface FrameOptions {
	/** The size that the server renders and that is used until the chart is measured. */
	size: DrawingSize;
	/** The finding. */
	title: string;
	/** The alternative text of the drawing. */
	label: string;
	/** Whether a reader can pick data points. */
	interactive: boolean;
	dataPoints: readonly DataPoint[];
	/** The reader's choice in this state, if its control is shown. A chart may offer it too. */
	choice?: Choice | undefined;
	/** Shown over the drawing: the layer with which a reader answers a question. */
	over?: Snippet | undefined;
	/** The chart is dimmed. */
	quiet: boolean;
}

/** The props of a chart's component. */
export interface ChartProps<T = Tables, K = Keyframe, S = string> {
	data: T;
	/** The current keyframe, possibly between two states. */
	keyframe: K;
	/** The state that the chart is in or moving to. */
	state: S;
	frame: FrameOptions;
}

/** A reader's choice in a chart. It is reactive and shared by the whole page. */
export interface Choice<T = Tables> {
	/** The choice as written in the address, or "". */
	readonly value: string;
	/** The name of the choice, or "". */
	readonly name: string;
	/** The requested choice, even while it is loading, or "". */
	readonly wanted: string;
	/** The choice is loading, or could not be shown. */
	readonly unsettled: boolean;
	/**
	 * Reads the initial choice from the address, then updates the address with each choice.
	 * @param root the site's front page, with a trailing slash
	 * @returns a function that stops the updates
	 */
	start(tables: T, root: string): () => void;
	/** Fetches the data for a choice before the reader makes one. */
	prepare(): void;
	/** The tables, with the choice added. */
	apply(tables: T): T;
	/** The address of the CSV file for the choice, or undefined without a choice. */
	csv(): string | undefined;
	/** Chooses by name; "" clears the choice. Resolves to whether the chart now shows it. */
	choose(text: string): Promise<boolean>;
}

/** What a reader can choose: the value in the address, and the name. */
export interface NamedChoice {
	value: string;
	name: string;
}

/** What a reader can choose in a chart, such as a place to draw. */
export interface ChartInput<T = Tables> {
	/** The key of the choice in the address. Charts with the same key share the choice. */
	key: string;
	/** The name of the input, as an instruction: "Find your state". */
	label: string;
	/** The kind of thing to choose, shown before the name of the choice: "State". */
	noun: string;
	/** The states of the chart that offer the choice. */
	states: readonly string[];
	/**
	 * The folder with a picture of each choice, `<value>.png`, from the site's front page. Pages
	 * without the charts show it.
	 */
	pictures?: string;
	/**
	 * The choices that have a picture and, beside it, `<value>.csv`; undefined in a browser. Pages
	 * list these files for readers without scripts.
	 */
	choices?: ((tables: T) => readonly NamedChoice[]) | undefined;
	choice: Choice<T>;
	/** The description for the choice, which no prerendered page contains; `null` without one. */
	describe(tables: T, state?: string): Description | null;
	/** The control with which the reader chooses, in a state of the chart. */
	control: Component<{ tables: T; state?: string }>;
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

/** A picture that a chart offers beyond those of its steps: of a choice that a reader could make. */
export interface ChartPicture<T = Tables> extends Description {
	/** Its path below the chart's page, without `.png`: `find/OH`. */
	path: string;
	/** The tables, with the choice added. */
	tables: T;
	/** One of the states of the chart. */
	state: string;
	/** The title of the picture. */
	headline: string;
}

/** The description of each state of a chart. */
export interface ChartDescription<T = Tables, S = string> {
	/** Below the title: what is counted, when, in which unit. At most 46 characters, for a phone. */
	subtitle: (tables: T, state: S) => string;
	/** The alternative text: the finding, the trend, the extremes, the caveat. More than 80 characters. */
	describe: (tables: T, state: S) => string;
}

/** A chart: its states, its table, its data points and its component. */
export interface Chart<T = Tables, K = Keyframe, S extends string = string> {
	id: string;
	/** Every state that the chart accepts, by name. */
	states: Readonly<Record<S, Keyframe>>;
	/** The state to show when no step is named. */
	default: S;
	/** The same in older releases, which do not show the default state. */
	formerDefault?: S;
	/** The keyframe of a state for these tables. @throws RangeError for a state it does not accept */
	keyframeOf: (tables: T, state: S) => K;
	/** The data of the chart as a table. @throws RangeError for a state it does not accept */
	rows: (tables: T, state: S) => Table;
	/** @throws RangeError for a state it does not accept */
	dataPoints: (tables: T, state: S) => readonly DataPoint[];
	input?: ChartInput<T>;
	/** Asks for more of the height of a phone, as a map needs it. */
	tall?: boolean;
	component: Component<ChartProps<T, K, S>>;
	/** `null` in a browser: prerendered pages contain the text, so no reader downloads the code. */
	description: ChartDescription<T, S> | null;
	/** Files beyond those that every chart has; undefined in a browser. */
	files?: ((tables: T, dataDir: string) => Promise<readonly ChartFile[]>) | undefined;
	/** Pictures beyond those of its steps; undefined in a browser. */
	pictures?: ((tables: T, dataDir: string) => Promise<readonly ChartPicture<T>[]>) | undefined;
}

/**
 * What readers can choose in charts, and what charts ask them, by chart id. `Charts` satisfies this
 * type too.
 */
export type ChartInputs = Readonly<Record<string, Pick<Chart, 'input'> & { question?: Question }>>;

/** The charts of a story, by their ids. */
export type Charts = Readonly<Record<string, Chart>>;
