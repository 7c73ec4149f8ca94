import type { SizeClass } from '../drawing/drawing-types';
import { classKey, sizeClasses, sizeClassOf, type Sizes } from '../drawing/size-class';
import { packDrawings, Pool, type PackedDrawings } from '../drawing/pack';
import { boxOf } from './box';
import type { Chart, ChartFile, DataPoint, Points, Size, Tables } from './chart-types';
import {
	choicesFile,
	choiceSizes,
	chosenTables,
	servedInputOptions,
	type ServedInputOptions
} from './choice/served-choices';
import { mergedSizes } from './merged-sizes';
import { pointsOf } from './points';

/** What a page contains of a chart, whose drawings its script fetches. */
export interface ServedOptions {
	id: string;
	/** The sizes that have files. */
	sizes: Sizes;
	tall?: boolean;
	/** What readers choose in it, if the drawing of each choice is served. */
	choice?: ServedInputOptions;
}

/**
 * What a page contains of a chart.
 * @param tables those of its files, which have no choice of a reader
 */
export function servedOptions(chart: Chart, tables: Tables): ServedOptions {
	const choice = servedInputOptions(chart, tables);
	return {
		id: chart.id,
		sizes: mergedSizes(chart, tables),
		...(chart.tall && { tall: true }),
		...(choice && { choice })
	};
}

/** The file with the drawings of a chart in a size class. */
export interface ServedDrawings extends PackedDrawings {
	/** What a page needs of the data points of each state before a reader picks one. */
	points: Readonly<Record<string, Pick<Points, 'count' | 'middle'>>>;
}

/** The file with the data points of a chart. */
export interface ServedPoints {
	/** States with the same data points share a list. */
	lists: readonly (readonly DataPoint[])[];
	/** The list of each state, as an index. */
	listOf: Readonly<Record<string, number>>;
}

/** The path of a file with drawings, below the page of its chart. */
export const drawingsPath = (classKey: string): string => `drawings/${classKey}.json`;

/**
 * The addresses of the drawings that a page fetches first, one for each size that it is served in.
 * @param files the folder of the files of this version of the site: see `versionedIn`
 */
export const firstDrawings = (
	{ id, sizes }: Pick<ServedOptions, 'id' | 'sizes'>,
	served: readonly Size[],
	files: string
): string[] =>
	served.map((size) => {
		const key = classKey(sizeClassOf(boxOf(size), sizes));
		return `${files}charts/${id}/${drawingsPath(key)}`;
	});

/** The path of the file with the data points, below the page of its chart. */
export const POINTS = 'points.json';

/** The path of the file with the table of a state. */
export const tablePath = (state: string): string => `tables/${state}.json`;

/**
 * The files that a browser fetches instead of the code of a chart, also for each choice of a reader.
 * @param smalls the sizes of the smallest labels to draw it with: by default, all
 */
export function servedFiles(chart: Chart, tables: Tables, smalls?: readonly number[]): ChartFile[] {
	const chosen = chosenTables(chart, tables);
	return [
		...filesIn(chart, tables, mergedSizes(chart, tables), smalls),
		...(chosen.size > 0 ? [choicesFile(chart, tables)] : []),
		...[...chosen].flatMap(([value, all]) =>
			filesIn(chart, all, choiceSizes(chart, tables)).map((file) => ({
				...file,
				path: `${value}/${file.path}`
			}))
		)
	];
}

/** The files of a chart with a choice, or without one. */
function filesIn(
	chart: Chart,
	tables: Tables,
	sizes: Sizes,
	smalls?: readonly number[]
): ChartFile[] {
	const { draw, rows, dataPoints, states } = chart;
	const each = <T>(of: (state: string) => T) =>
		Object.fromEntries(states.map((state) => [state, of(state)]));
	const file = (path: string, body: () => unknown): ChartFile => ({
		path,
		type: 'application/json',
		fetched: false,
		body: () => JSON.stringify(body())
	});
	const drawingsFor = (size: SizeClass): ServedDrawings => {
		const packed = packDrawings(each((state) => draw(tables, state, size)));
		const points = each((state) => {
			const { count, middle } = pointsOf(dataPoints(tables, state));
			return { count, middle };
		});
		return { ...packed, points };
	};
	const points = (): ServedPoints => {
		const lists = new Pool<readonly DataPoint[]>();
		const listOf = each((state) => lists.indexOf(dataPoints(tables, state)));
		return { lists: lists.values, listOf };
	};
	return [
		...sizeClasses(sizes, smalls).map((size) =>
			file(drawingsPath(classKey(size)), () => drawingsFor(size))
		),
		file(POINTS, points),
		...states.map((state) => file(tablePath(state), () => rows(tables, state)))
	];
}
