import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import today from '$words/precursors.json';
import type { ChartFile } from '$lib/chart/chart-types';
import { servedFiles } from '$lib/chart/served-files';
import { keptReleases, type KeptCharts } from '$lib/model/kept';
import { pinnedFiles } from '$lib/views/files/chart-files.server';
import type { charts } from '$story/charts';
import { definition, loadStory } from '$story/story';
import { bundling } from '../../tools/bundling.mjs';
import { inlineMessages } from '../../tools/inline-messages.mjs';
import { keptCharts } from '../../tools/kept-charts.mjs';
import { temporaryFolder } from '../support/temporary-folder';

type StoryCharts = typeof charts;

const CHARTS = join(process.cwd(), 'src/story/charts');

/** Calls a hook of the plugin, for a folder with these snapshots. */
function pluginFor(snapshots: Record<string, object> = {}) {
	const releases = temporaryFolder();
	for (const [name, snapshot] of Object.entries(snapshots)) {
		writeFileSync(join(releases, name), JSON.stringify(snapshot));
	}
	const plugin = keptCharts({ releases });
	const context = {
		addWatchFile: vi.fn(),
		resolve: (source: string) => Promise.resolve({ id: source })
	};
	const call = (hook: unknown, ...args: unknown[]) =>
		(hook as (...args: unknown[]) => unknown).apply(context, args);
	return {
		load: () => call(plugin.load, '\0virtual:kept-charts'),
		resolve: (source: string, importer?: string) =>
			call(plugin.resolveId, source, importer, {}) as Promise<{ id: string } | undefined>
	};
}

describe('virtual:kept-charts', () => {
	it('has the charts of each release that keeps words', () => {
		const { load } = pluginFor({
			'2001-03.json': { words: { 'toll.json': { a: 'b' } } },
			'2001-02.json': { words: {} },
			'2001-01.json': {},
			'note.json': { words: { 'toll.json': { a: 'b' } } }
		});
		expect(load()).toBe(
			`export const keptCharts = { '2001-03': async () => (await import("$story/charts?words=2001-03")).charts };`
		);
	});

	it('is empty in a story without releases', () => {
		expect(pluginFor().load()).toBe('export const keptCharts = {  };');
	});
});

describe('the query of a release', () => {
	const QUERY = '?words=2001-01';
	const resolve = (source: string, importer?: string) => pluginFor().resolve(source, importer);
	const importer = `${CHARTS}/toll/toll-chart.ts${QUERY}`;

	it.each([
		['toll/toll-states.ts', 'a module'],
		['tiles/TileButtons.svelte', 'a component']
	])('is handed on to %s, %s of charts', async (file) => {
		const found = await resolve(`${CHARTS}/${file}`, importer);
		expect(found?.id).toBe(`${CHARTS}/${file}${QUERY}`);
	});

	it.each([
		join(CHARTS, '../tables/tables.ts'),
		join(CHARTS, '../copy/en/charts/toll.json'),
		join(CHARTS, 'toll/toll-heights.json'),
		join(CHARTS, 'tiles/TileButtons.svelte?svelte&type=style&lang.css'),
		join(CHARTS, '../charts-of-another-story/a.ts')
	])('is not handed on to %s', async (file) => {
		expect((await resolve(file, importer))?.id).toBe(file);
	});

	it('leaves what other modules import alone', async () => {
		const file = `${CHARTS}/toll/toll-states.ts`;
		expect(await resolve(file, `${CHARTS}/toll/toll-chart.ts`)).toBeUndefined();
		expect(await resolve(file)).toBeUndefined();
	});
});

describe('a pinned release', { timeout: 60_000 }, () => {
	it('is drawn with the words that it keeps, which a module may read when it loads', async () => {
		const [name = ''] = keptReleases(definition);
		const snapshot = JSON.parse(readFileSync(`data/releases/${name}.json`, 'utf8')) as object;
		const data = temporaryFolder();
		const releases = join(data, 'releases');
		mkdirSync(releases);
		// statements.ts reads this word when it loads.
		const words = { 'precursors.json': { almost: 'Once said' } };
		writeFileSync(join(releases, `${name}.json`), JSON.stringify({ ...snapshot, words }));
		const entry = join(data, 'entry.ts');
		writeFileSync(
			entry,
			`import { keptCharts } from 'virtual:kept-charts';
			export { charts as today } from '$story/charts';
			export const kept = await keptCharts['${name}']();`
		);
		const { module } = await runnerImport<{ today: StoryCharts; kept: StoryCharts }>(entry, {
			...bundling,
			plugins: [inlineMessages({ releases }), keptCharts({ releases }), svelte({ emitCss: false })],
			logLevel: 'error',
			environments: { inline: { resolve: { noExternal: ['layercake'] } } }
		});
		const story = { ...definition, data, charts: module.today };
		const drawings = (files: readonly ChartFile[]) =>
			files
				.filter(({ path }) => path.includes('drawings/'))
				.map(({ body }) => body())
				.join('\n');
		const pinned = async (kept: KeptCharts) =>
			drawings((await pinnedFiles(story, kept)).filter(({ chart }) => chart === 'precursors'));

		const current = drawings(servedFiles(module.today.precursors, loadStory().tables));
		expect(current).toContain(`"${today.almost}"`);
		expect(current).not.toContain('Once said');
		const kept = await pinned({ [name]: () => Promise.resolve(module.kept) });
		expect(kept).toContain('"Once said"');
		expect(kept).not.toContain(`"${today.almost}"`);
		// A snapshot without words is drawn with those of today.
		expect(await pinned({})).toContain(`"${today.almost}"`);
	});
});
