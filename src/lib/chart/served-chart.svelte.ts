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
	/**
	 * Loads what draws a choice of a reader, if they choose something in it: the code of the chart, or a chart
	 * whose drawings are those of the choice. Undefined if this chart has no such choice.
	 */
	load?: ((value: string) => Promise<Chart | undefined>) | undefined;
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
	/** What draws the choices of a reader that have loaded, by their values. */
	#live: Readonly<Record<string, Chart>> = $state.raw({});
	/** The box of the last `prepare`. */
	#box: Box | undefined;
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
			this.input.choice.loadWith((value) => this.#loadChosen(value));
		}
		if (parts.picker) this.picker = parts.picker;
	}

	/**
	 * Fetches the drawings for a box, the data points of a map of tiles, whose buttons name them, and
	 * what draws the choice of a reader.
	 * @throws Error if they do not arrive. If the choice does not, its field shows that.
	 */
	async prepare(box: Box): Promise<this> {
		this.#box = box;
		const { wanted } = this.input?.choice ?? {};
		await Promise.all([
			this.#load(classKey(sizeClassOf(box, this.#sizes))),
			this.picker && this.#loadPoints(),
			// A choice that is in the address is drawn at once.
			wanted && this.#loadChosen(wanted).catch(keepShown)
		]);
		return this;
	}

	/** The files are for drawings without a choice. What draws a choice has its own sizes. */
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
		if (live) return live.points?.(tables, state) ?? pointsOf(live.dataPoints(tables, state));
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

	table = async (tables: Tables, state: string): Promise<Table> => {
		const live = this.#chosen;
		if (live) return live.table?.(tables, state) ?? live.rows(tables, state);
		return (await this.#parts.fetchFile(tablePath(state))) as Table;
	};

	/** What draws the choice of a reader, if there is one. */
	get #chosen(): Chart | undefined {
		return this.#live[this.input?.choice.value ?? ''];
	}

	#loadChosen(value: string): Promise<void> {
		return this.#once(`choice ${value}`, async () => {
			const chart = await this.#parts.load?.(value);
			if (this.#box) await chart?.prepare?.(this.#box);
			// Before a reader has chosen something, the code alone may be loaded.
			if (chart && value) this.#live = { ...this.#live, [value]: chart };
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
