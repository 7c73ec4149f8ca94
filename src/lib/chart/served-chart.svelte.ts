import { unpackDrawing } from '../drawing/pack';
import { classKey, closestKey, COMPACT, sizeClassOf, type Sizes } from '../drawing/size-class';
import type { Drawing, SizeClass } from '../drawing/drawing-types';
import type { Box } from './box';
import type { Chart, ChartInput, DataPoint, Table, Tables } from './chart-types';
import { unpackPoints } from './pack-points';
import { drawingsPath, tablePath, type ServedDrawings, type ServedOptions } from './served-files';

/** Fetches a JSON file by its path. */
export type FetchFile = (path: string) => Promise<unknown>;

interface ServedParts {
	input: ChartInput | undefined;
	picker: Chart['picker'];
	/** Fetches a file by its path below the chart's page. */
	fetchFile: FetchFile;
	/** Imports the code of the chart, which draws what readers choose. */
	load: () => Promise<Chart>;
}

/**
 * A file may not arrive because the reader leaves the page: what is shown stays. The browser's console
 * names a request that failed, and the next drawing tries again.
 */
const keepShown = (): void => undefined;

/** A chart whose drawings are fetched, one file for each size class. */
export class ServedChart implements Chart {
	readonly id: string;
	readonly tall: boolean;
	readonly sizes: Sizes;
	readonly input?: ChartInput;
	readonly picker?: NonNullable<Chart['picker']>;
	readonly states = [];
	readonly default = '';
	readonly description = null;
	#parts: ServedParts;
	#files: Readonly<Record<string, ServedDrawings>> = $state.raw({});
	/** The code, which draws what a reader chooses, once it is loaded. */
	#live: Chart | undefined = $state.raw();
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- It is a cache.
	#drawings = new Map<string, Drawing>();
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- It is a cache.
	#points = new Map<number, readonly DataPoint[]>();
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- No view depends on it.
	#loading = new Map<string, Promise<void>>();

	constructor({ id, sizes = COMPACT, tall = false }: ServedOptions, parts: ServedParts) {
		this.id = id;
		this.sizes = sizes;
		this.tall = tall;
		this.#parts = parts;
		if (parts.input) {
			this.input = parts.input;
			this.input.choice.loadWith(() => this.#loadCode());
		}
		if (parts.picker) this.picker = parts.picker;
	}

	/**
	 * Fetches the drawings for a box, and the code if a reader has chosen something.
	 * @throws Error if they do not arrive
	 */
	async prepare(box: Box): Promise<this> {
		await this.#load(classKey(sizeClassOf(box, this.sizes)));
		// A choice that is in the address is drawn at once.
		if (this.input?.choice.wanted) await this.#loadCode().catch(keepShown);
		return this;
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
		const drawing = this.#drawings.get(name) ?? (file && unpackDrawing(file, state));
		if (!drawing)
			throw new RangeError(`the chart "${this.id}" has no drawing of the state "${state}"`);
		this.#drawings.set(name, drawing);
		return drawing;
	};

	dataPoints = (tables: Tables, state: string): readonly DataPoint[] => {
		const live = this.#chosen;
		if (live) return live.dataPoints(tables, state);
		const [file] = Object.values(this.#files);
		const list = file?.pointsOf[state] ?? -1;
		const points =
			this.#points.get(list) ?? unpackPoints(file?.points[list] ?? [], file?.series ?? []);
		this.#points.set(list, points);
		return points;
	};

	rows = (): Table => {
		throw new Error(`the table of the chart "${this.id}" is fetched`);
	};

	table = async (tables: Tables, state: string): Promise<Table> =>
		this.#chosen?.rows(tables, state) ?? ((await this.#parts.fetchFile(tablePath(state))) as Table);

	/** The code of the chart if a reader has chosen something. */
	get #chosen(): Chart | undefined {
		return this.input?.choice.value ? this.#live : undefined;
	}

	#loadCode(): Promise<void> {
		return this.#once('code', async () => {
			this.#live ??= await this.#parts.load();
		});
	}

	#load(key: string): Promise<void> {
		return this.#once(key, async () => {
			if (this.#files[key]) return;
			const file = (await this.#parts.fetchFile(drawingsPath(key))) as ServedDrawings;
			this.#files = { ...this.#files, [key]: file };
		});
	}

	/** Starts to load something unless it is loading. After a failure, the next call tries again. */
	#once(name: string, load: () => Promise<void>): Promise<void> {
		const loading = this.#loading.get(name) ?? load().finally(() => this.#loading.delete(name));
		this.#loading.set(name, loading);
		return loading;
	}
}
