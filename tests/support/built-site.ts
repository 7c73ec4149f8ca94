import { addressesIn } from '../../src/lib/export/addresses';
import { chartOf } from '../../src/lib/chart/charts';
import { charts } from '../../src/story/charts';
import { loadStory } from '../../src/story/story';
import { mainStep, releaseOf } from '../../src/lib/model/release';
import { allShown, chosenStep } from '../../src/lib/views/choice-pages';
import { ROOT } from './build';

/** The absolute addresses of the built site. */
export const addresses = addressesIn(ROOT);

const loaded = loadStory();
export const { story, sources, tables } = loaded;
export const release = releaseOf(loaded);

/**
 * Every chart, every step of it, and every choice that has a page, with the step that supplies its text
 * and drawing.
 */
export const all = await Promise.all(
	allShown(loaded).map(async (shown) => {
		const { chart, step: id } = shown;
		const chosen = await chosenStep(loaded, shown);
		const step =
			chosen?.step ??
			release.charts[chart]?.find((one) => one.id === id) ??
			mainStep(release, chartOf(charts, chart));
		return { shown, step, tables: chosen?.tables ?? tables };
	})
);
