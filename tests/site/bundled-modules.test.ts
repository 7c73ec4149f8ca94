import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import config from '$story/story.config';
import { modulesFolder } from '../../tools/islands.mjs';

/** A script, with its modules and the length of what is left of each. */
interface Script {
	file: string;
	modules: readonly (readonly [path: string, length: number])[];
}

const CHARTS = 'src/story/charts/';

const scriptsOf = (entry: string): Script[] =>
	JSON.parse(readFileSync(`${modulesFolder(config.slug)}/${entry}.ts.json`, 'utf8')) as Script[];

/** The modules of charts in all scripts of an island, as paths from the folder of the charts. */
function chartModules(entry: string): string[] {
	const modules = scriptsOf(entry).flatMap((script) => script.modules);
	expect(modules.length).toBeGreaterThan(100);
	return modules
		.map(([path]) => path)
		.filter((path) => path.startsWith(CHARTS))
		.map((path) => path.slice(CHARTS.length));
}

/** The first parts of paths: folders, and modules that several charts use. */
const foldersOf = (paths: readonly string[], depth = 1) =>
	[...new Set(paths.map((path) => path.split('/').slice(0, depth).join('/')))].sort();

/** The question. */
const QUESTION = ['toll'];

/** Find your state, which draws what readers choose, and what it shares with other charts. */
const CHOICE = ['monthly.ts', 'rates.ts', 'tiles'];

it.each(['hydrate-scroll', 'hydrate-deck'])(
	'%s contains only the chart modules of the question and the choice',
	(entry) => {
		const modules = chartModules(entry);
		expect(foldersOf(modules)).toEqual([...CHOICE, ...QUESTION].sort());
		const toll = modules.filter((path) => path.startsWith('toll/'));
		expect(foldersOf(toll, 2)).toEqual(['toll/guess']);
	}
);

it('hydrate-speaker contains the question and the control of the choice, and no drawing or layer', () => {
	const modules = chartModules('hydrate-speaker');
	expect(foldersOf(modules)).toEqual(['rates.ts', 'tiles', 'toll']);
	expect(modules.filter((path) => /-(chart|drawing)\.ts$|Layer\.svelte$/.test(path))).toEqual([]);
});

it.each(['hydrate-embed', 'hydrate-chart-page'])(
	'%s contains only the chart modules of the choice',
	(entry) => {
		expect(foldersOf(chartModules(entry))).toEqual(CHOICE);
	}
);

it.each(['scroll', 'deck', 'speaker', 'embed', 'chart-page'])(
	'the browser compiles the script of hydrate-%s while it loads, and no script that loads later',
	(name) => {
		const scripts = scriptsOf(`hydrate-${name}`);
		const largest = Math.max(...scripts.map(({ modules }) => modules.length));
		for (const { file, modules } of scripts) {
			const hint = readFileSync(`build/${file}`, 'utf8').startsWith(
				'//# allFunctionsCalledOnLoad\n'
			);
			expect(hint, file).toBe(modules.length === largest);
		}
	}
);
