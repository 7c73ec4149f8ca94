import { addressesIn } from '../../src/lib/export/addresses';
import { chartOf } from '../../src/lib/chart/charts';
import { charts } from '../../src/story/charts';
import { loadStory } from '../../src/story/story';
import { mainStep, releaseOf, shownIn } from '../../src/lib/model/release';
import { ROOT } from './build';

/** The absolute addresses of the built site. */
export const addresses = addressesIn(ROOT);

const loaded = loadStory();
export const { story, sources, tables } = loaded;
export const release = releaseOf(loaded);

/** Every chart and every step of it, with the step that supplies its text and drawing. */
export const all = shownIn(release).map((shown) => {
	const { chart, step: id } = shown;
	const step =
		release.charts[chart]?.find((one) => one.id === id) ??
		mainStep(release, chartOf(charts, chart));
	return { shown, step };
});
