import type { Box } from './box';
import type { Chart, Charts } from './chart-types';

/** Loads a chart. */
export type LoadChart = (id: string) => Promise<Chart>;

/** Charts that are loaded when they are needed. */
export class LazyCharts {
	#load: LoadChart | undefined;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- No view depends on it.
	#loading = new Map<string, Promise<boolean>>();

	/** The loaded charts. It is replaced after each load. */
	loaded: Charts = $state.raw({});

	/**
	 * @param loaded charts that need not be loaded
	 * @param load loads the other charts; none in a view that has all
	 */
	constructor(loaded: Charts, load?: LoadChart) {
		this.loaded = loaded;
		this.#load = load;
	}

	/** Whether a chart has been loaded. */
	has(id: string): boolean {
		return Object.hasOwn(this.loaded, id);
	}

	/**
	 * Loads a chart, unless it has been loaded. After a failure, the next call tries again, which does
	 * not help in older browsers: they remember that an import has failed.
	 * @returns whether it has been loaded
	 */
	async load(id: string): Promise<boolean> {
		if (this.has(id)) return true;
		const loading = this.#loading.get(id) ?? this.#request(id);
		this.#loading.set(id, loading);
		return loading;
	}

	/** Loads charts, the first ones first. Resolves when all have been loaded or have failed. */
	async loadAll(ids: Iterable<string>): Promise<void> {
		await Promise.all([...ids].map((id) => this.load(id)));
	}

	/**
	 * Fetches the drawings for a box: of the loaded charts, and of those that are loading for another
	 * one. Those that do not arrive are fetched when they are drawn.
	 */
	async prepare(box: Box): Promise<void> {
		await Promise.all(this.#loading.values());
		await Promise.allSettled(Object.values(this.loaded).map(async (chart) => chart.prepare?.(box)));
	}

	async #request(id: string): Promise<boolean> {
		try {
			const chart = await this.#load?.(id);
			if (!chart) return false;
			this.loaded = { ...this.loaded, [id]: chart };
			return true;
		} catch (failure) {
			reportError(failure);
			return false;
		} finally {
			this.#loading.delete(id);
		}
	}
}
