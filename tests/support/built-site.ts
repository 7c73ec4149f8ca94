import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesIn } from '../../src/lib/export/addresses';
import { chartOf } from '../../src/lib/chart/charts';
import { charts } from '../../src/story/charts';
import { loadStory } from '../../src/story/story';
import { mainStep, releaseOf, shownIn } from '../../src/lib/model/release';

if (!existsSync('build/index.html')) {
	throw new Error(
		'There is no build/ to look at: run `npm run build` first, or `npm test`, which does.'
	);
}

/** The public address that the site was built for, with a trailing slash. */
export const ROOT = (process.env.PUBLIC_ORIGIN ?? 'http://localhost:4173').replace(/\/*$/, '/');

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

/** The file in build/ for an address of the site. */
export function builtFile(address: string): Buffer {
	if (!address.startsWith(ROOT)) throw new Error(`${address} is not below ${ROOT}`);
	const path = address.slice(ROOT.length).replace(/(^|\/)$/, '$1index.html');
	return readFileSync(join('build', path));
}

export const builtText = (address: string): string => builtFile(address).toString('utf8');
