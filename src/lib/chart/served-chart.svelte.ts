import { unpackDrawings } from '../drawing/pack';
import { classKey, closestKey, sizeClassOf, type Sizes } from '../drawing/size-class';
import type { Drawing, SizeClass } from '../drawing/drawing-types';
import type { Box } from './box';
import type { Chart, ChartInput, Points, Table, Tables } from './chart-types';
import { pointsOf } from './points';
import {
	drawingsPath,
	POINTS,
	tablePath,
	type ServedDrawings,
	type ServedOptions,
	type ServedPoints
} from './served-files';

/** Fetches a JSON file by its path. */
export type FetchFile = (path: string) => Promise<unknown>;

interface ServedParts {
	input?: ChartInput | undefined;
	picker?: Chart['picker'] | undefined;
	/** Fetches a file by its path below the chart's page. */
	fetchFile: FetchFile;
	/** Imports the code of the chart, which draws what readers choose, if they choose something in it. */
	load?: (() => Promise<Chart>) | undefined;
}

/** A file with drawings, whose drawings are unpacked. */
interface LoadedFile extends Pick<ServedDrawings, 'points'> {
	drawingOf: (state: string) => Drawing | undefined;
}

/**
 * A file may not arrive because the reader leaves the page: what is shown stays. The browser's console
 * names a request that failed, and the next drawing or pick tries again.
 */
const keepShown = (): void => undefined;

/** A chart whose drawings are fetched, one file for each size class. */
export class ServedChart implements Chart {
	readonly id: string;
	readonly tall: boolean;
	readonly input?: ChartInput;
	readonly picker?: NonNullable<Chart['picker']>;
	readonly states = [];
	readonly default = '';
	readonly description = null;
	#parts: ServedParts;
	/** The sizes that have files. */
	#sizes: Sizes;
	/** The files that have arrived, by size class. */
	#files: Readonly<Record<string, LoadedFile>> = $state.raw({});
	/** The code, which draws what a reader chooses, once it is loaded. */
	#live: Chart | undefined = $state.raw();
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- It is a cache.
	#drawings = new Map<string, Drawing>();
	/** The data points, once they are loaded. */
	#points: ServedPoints | undefined = $state.raw();
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- No view depends on it.
	#loading = new Map<string, Promise<void>>();

	constructor({ id, sizes, tall = false }: ServedOptions, parts: ServedParts) {
		this.id = id;
		this.#sizes = sizes;
		this.tall = tall;
		this.#parts = parts;
		if (parts.input) {
			this.input = parts.input;
			this.input.choice.loadWith(() => this.#loadCode());
		}
		if (parts.picker) this.picker = parts.picker;
	}

	/**
	 * Fetches the drawings for a box, the data points of a map of tiles, whose buttons name them, and
	 * the code if a reader has chosen something.
	 * @throws Error if they do not arrive
	 */
	async prepare(box: Box): Promise<this> {
		await Promise.all([
			this.#load(classKey(sizeClassOf(box, this.#sizes))),
			this.picker && this.#loadPoints()
		]);
		// A choice that is in the address is drawn at once.
		if (this.input?.choice.wanted) await this.#loadCode().catch(keepShown);
		return this;
	}

	/** The files are for drawings without a choice. The code of the chart, which has its own sizes, draws a choice. */
	get sizes(): Sizes | undefined {
		return (this.#chosen ?? { sizes: this.#sizes }).sizes;
	}

	/** The drawing of a state; until the one of a size has arrived, that of the closest size. */
	draw = (tables: Tables, state: string, size: SizeClass): Drawing => {
		const live = this.#chosen;
		if (live) return live.draw(tables, state, size);
		const key = classKey(size);
		if (!this.#files[key]) this.#load(key).catch(keepShown);
		const known = this.#files[key] ? key : (closestKey(Object.keys(this.#files), size) ?? '');
		const file = this.#files[known];
		const name = `${known} ${state}`;
		const drawing = this.#drawings.get(name) ?? file?.drawingOf(state);
		if (!drawing)
			throw new RangeError(`the chart "${this.id}" has no drawing of the state "${state}"`);
		this.#drawings.set(name, drawing);
		return drawing;
	};

	points = (tables: Tables, state: string): Points => {
		const live = this.#chosen;
		if (live) return pointsOf(live.dataPoints(tables, state));
		const [file] = Object.values(this.#files);
		const { count = 0, middle } = file?.points[state] ?? {};
		const { lists, listOf } = this.#points ?? {};
		const all = lists?.[listOf?.[state] ?? -1] ?? [];
		return { count, middle, all, load: () => void this.#loadPoints().catch(keepShown) };
	};

	/** `table` and `points` fetch the data. */
	rows = (): never => {
		throw new Error(`the data of the chart "${this.id}" is fetched`);
	};
	dataPoints = this.rows;

	table = async (tables: Tables, state: string): Promise<Table> =>
		this.#chosen?.rows(tables, state) ?? ((await this.#parts.fetchFile(tablePath(state))) as Table);

	/** The code of the chart if a reader has chosen something. */
	get #chosen(): Chart | undefined {
		return this.input?.choice.value ? this.#live : undefined;
	}

	#loadCode(): Promise<void> {
		return this.#once('code', async () => {
			this.#live ??= await this.#parts.load?.();
		});
	}

	#load(key: string): Promise<void> {
		return this.#once(key, async () => {
			if (this.#files[key]) return;
			const { points, ...packed } = (await this.#parts.fetchFile(
				drawingsPath(key)
			)) as ServedDrawings;
			const file = { points, drawingOf: unpackDrawings(packed) };
			this.#files = { ...this.#files, [key]: file };
		});
	}

	#loadPoints(): Promise<void> {
		return this.#once(POINTS, async () => {
			this.#points ??= (await this.#parts.fetchFile(POINTS)) as ServedPoints;
		});
	}

	/** Starts to load something unless it is loading. After a failure, the next call tries again. */
	#once(name: string, load: () => Promise<void>): Promise<void> {
		const loading = this.#loading.get(name) ?? load().finally(() => this.#loading.delete(name));
		this.#loading.set(name, loading);
		return loading;
	}
}
