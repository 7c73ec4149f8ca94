import { unpackDrawings } from '../drawing/pack';
import { classKey, closestKey, sizeClassOf, type Sizes } from '../drawing/size-class';
import type { Drawing, SizeClass } from '../drawing/drawing-types';
import type { Box } from './box';
import type { Chart, ChartInput, DataPoint, Points, Table, Tables } from './chart-types';
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

/** The scripts of a story without `choose` need nothing for choices whose drawings are served. */
const SERVES_CHOICES = import.meta.env.SSR || STORY_HAS.servedChoices;

interface ServedParts {
	input: ChartInput | undefined;
	picker: Chart['picker'];
	/** Fetches a file by its path below the chart's page. */
	fetchFile: FetchFile;
	/**
	 * Loads what draws a choice: the code of the chart, or its drawings.
	 * @param value the choice, or "" to only get ready
	 */
	load: (value: string) => Promise<Chart | undefined>;
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
	/** What draws the choices of the reader, by the choice. */
	#drawn: Readonly<Record<string, Chart | undefined>> = $state.raw({});
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- It is a cache.
	#drawings = new Map<string, Drawing>();
	/** The last box that it was to be drawn in. */
	#box: Box | undefined;
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
			this.input.choice.loadWith((value) => this.#loadChoice(value));
		}
		if (parts.picker) this.picker = parts.picker;
	}

	/**
	 * Fetches the drawings for a box, the data points of a map of tiles, whose buttons name them, and
	 * what draws the choice if a reader has made one.
	 * @throws Error if they do not arrive
	 */
	async prepare(box: Box): Promise<this> {
		if (SERVES_CHOICES) this.#box = box;
		await Promise.all([
			SERVES_CHOICES && this.#chosen?.prepare?.(box),
			this.#load(classKey(sizeClassOf(box, this.#sizes))),
			this.picker && this.#loadPoints()
		]);
		// A choice that is in the address is drawn at once.
		const wanted = this.input?.choice.wanted;
		if (wanted) await this.#loadChoice(wanted).catch(keepShown);
		return this;
	}

	/** The files are for drawings without a choice. What draws a choice has its own sizes. */
	get sizes(): Sizes | undefined {
		return (this.#chosen ?? { sizes: this.#sizes }).sizes;
	}

	/** The drawing of a state; until the one of a size has arrived, that of the closest size. */
	draw = (tables: Tables, state: string, size: SizeClass): Drawing => {
		const chosen = this.#chosen;
		if (chosen) return chosen.draw(tables, state, size);
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
		const chosen = this.#chosen;
		if (chosen) {
			const points = SERVES_CHOICES ? chosen.points?.(tables, state) : undefined;
			return points ?? pointsOf(chosen.dataPoints(tables, state));
		}
		const [file] = Object.values(this.#files);
		const { count = 0, middle } = file?.points[state] ?? {};
		const { lists, listOf } = this.#points ?? {};
		const all = lists?.[listOf?.[state] ?? -1] ?? [];
		return { count, middle, all, load: () => void this.#loadPoints().catch(keepShown) };
	};

	dataPoints = (): readonly DataPoint[] => {
		throw new Error(`the data points of the chart "${this.id}" are fetched`);
	};

	rows = (): Table => {
		throw new Error(`the table of the chart "${this.id}" is fetched`);
	};

	table = async (tables: Tables, state: string): Promise<Table> => {
		const chosen = this.#chosen;
		const table = SERVES_CHOICES ? chosen?.table?.(tables, state) : undefined;
		if (chosen) return table ?? chosen.rows(tables, state);
		return (await this.#parts.fetchFile(tablePath(state))) as Table;
	};

	/** What draws the choice of the reader, if there is one. */
	get #chosen(): Chart | undefined {
		const value = this.input?.choice.value;
		return value ? this.#drawn[value] : undefined;
	}

	#loadChoice(value: string): Promise<void> {
		return this.#once(`choice ${value}`, async () => {
			if (this.#drawn[value]) return;
			const chart = await this.#parts.load(value);
			if (SERVES_CHOICES && this.#box) await chart?.prepare?.(this.#box);
			this.#drawn = { ...this.#drawn, [value]: chart };
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
