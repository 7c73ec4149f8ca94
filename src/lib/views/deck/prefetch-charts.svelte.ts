import { boxOf, type Box } from '$lib/chart/box';
import { expectedBox } from '$lib/chart/expected-box.svelte';
import type { LazyCharts } from '$lib/chart/lazy-charts.svelte';
import { textScale } from '$lib/chart/text-scale';
import type { Step } from '$lib/model/story-types';
import { paperWith } from '../handout/handout-sizes';
import { SCALE } from './deck-sizes';

/** The box that was guessed last. */
let guessed: Box | undefined;

/**
 * Guesses the box of the charts on other slides from the first one, whose drawing is lower by the
 * content note. A drawing that is measured again, as when a font arrives, needs another guess.
 */
function guessBox(): void {
	const { value } = expectedBox;
	const note = document.querySelector<HTMLElement>('[data-deck] [data-part="note"]');
	if (!value || !note || value.box === guessed) return;
	const { width, height, unit } = value.box;
	const size = { width: width * unit, height: height * unit + note.offsetHeight };
	guessed = boxOf({ ...size, scale: SCALE }, textScale());
	expectedBox.value = { ...value, box: guessed };
}

/** The ids of the charts of steps, each once. */
const chartsOf = (steps: readonly Step[]) => new Set(steps.flatMap(({ chart }) => chart ?? []));

/**
 * Loads the charts of all these steps, since slides must change without a network. When the network
 * is back, it loads those that are missing. Browser only.
 * @param steps the steps in the order in which they are probably shown
 * @param loaded called once, when all are loaded or have failed
 * @returns a function that stops it
 */
export function prefetchCharts(
	charts: LazyCharts,
	steps: readonly Step[],
	loaded: () => void
): () => void {
	guessBox();
	const ended = new AbortController();
	const load = () => charts.loadAll(chartsOf(steps));
	void load().then(() => {
		if (!ended.signal.aborted) loaded();
	});
	const loadMissing = async () => {
		await load();
		// A request from before may have failed meanwhile.
		await load();
		// The window may have had another size meanwhile.
		const box = expectedBox.value?.box;
		if (box) await charts.prepare(box);
	};
	addEventListener('online', () => void loadMissing(), { signal: ended.signal });
	return () => ended.abort();
}

/** Fetches the drawings of printed pages: once printing starts, it waits for no file. */
export async function prefetchPaper(charts: LazyCharts, steps: readonly Step[]): Promise<void> {
	const drawn = steps.map(async ({ chart, claims }) =>
		charts.loaded[chart ?? '']?.prepare?.(boxOf(paperWith(claims.length)))
	);
	await Promise.allSettled(drawn);
}

/** How long a window must keep its size before drawings are fetched for it, in milliseconds. */
const REST = 300;

/**
 * Fetches the drawings of all charts in another size after the window has changed its size. Call it
 * during component initialization.
 */
export function prefetchOnResize(charts: LazyCharts): void {
	let prepared = '';
	$effect(() => {
		const box = expectedBox.value?.box;
		const size = `${innerWidth} ${innerHeight}`;
		if (!box || size === prepared) return;
		const timer = setTimeout(() => {
			prepared = size;
			guessBox();
			void charts.prepare(expectedBox.value?.box ?? box);
		}, REST);
		return () => clearTimeout(timer);
	});
}
