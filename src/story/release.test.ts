import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sizeClasses } from '$lib/drawing/size-class';
import { keptCharts } from 'virtual:kept-charts';
import { chartOf } from '$lib/chart/charts';
import { chartsOf, keptRelease, keptReleases } from '$lib/model/kept';
import { problemsOf } from '../../tests/support/problems';
import { temporaryFolder } from '../../tests/support/temporary-folder';
import { definition, loadStory } from './story';
import { chartedSteps } from '$lib/model/outline';
import { mainStep, releaseOf } from '$lib/model/release';
import { charts } from './charts';

const loaded = loadStory();
const release = releaseOf(loaded);

describe('releaseOf', () => {
	it('is named after the newest release of a source', () => {
		expect(release.name).toMatch(/^\d{4}-\d\d$/);
		for (const { vintage } of Object.values(loaded.sources)) {
			if (vintage) expect(vintage <= release.name, vintage).toBe(true);
		}
	});

	it('has every step that shows a chart, under its chart', () => {
		const steps = chartedSteps(loaded.story);
		expect(Object.values(release.charts).flat()).toHaveLength(steps.length);
		for (const { id, chart, state, headline } of steps) {
			const step = release.charts[chart]?.find((step) => step.id === id);
			expect(step).toMatchObject({ state, headline });
		}
	});

	it('has every source that its steps cite', () => {
		for (const step of Object.values(release.charts).flat()) {
			for (const id of step.sources) expect(release.sources[id]?.short, id).toBeTruthy();
		}
	});

	it('has a snapshot, so that its embeds can be pinned', () => {
		expect(keptReleases(definition), 'run `npm run data:release`').toContain(release.name);
	});
});

describe.each(keptReleases(definition))('the snapshot of release %s', (name) => {
	const kept = keptRelease(definition, name);

	it('has the name of its file', () => {
		expect(kept.name).toBe(name);
	});

	it('can be drawn and tabulated by the current charts, with its words', async () => {
		const drawn = await chartsOf(definition, kept, keptCharts);
		for (const [id, steps] of Object.entries(kept.charts)) {
			const chart = chartOf(drawn, id);
			for (const { state } of steps) {
				for (const size of sizeClasses(chart.sizes)) chart.draw(kept.tables, state, size);
				expect(chart.rows(kept.tables, state).rows.length).toBeGreaterThan(0);
			}
		}
	});
});

describe('keptRelease', () => {
	const [name = ''] = keptReleases(definition);
	const text = readFileSync(`data/releases/${name}.json`, 'utf8');

	it.each([
		[
			'is cut off',
			(whole: string) => whole.slice(0, 60),
			/json:1:61: found the end of the file, expected .+\.$/
		],
		['is empty', () => '', /json:1:1: found the end of the file, expected a value\.$/],
		['is a page of HTML', () => '<!doctype html>', /json:1:1: found "<", expected a value\.$/],
		[
			'has another name',
			(whole: string) => whole.replace(name, '2001-01'),
			/json:1:9: found "2001-01" in "name", expected ".*", as in the name of the file\.$/
		],
		[
			'has no sources',
			(whole: string) => whole.replace(/,"sources":\{"cdc.*\}\}/, '}'),
			/json:1:1: found no field "sources", expected the fields name, tables, charts, sources, choices, words\.$/
		],
		[
			'has an unknown field',
			(whole: string) => whole.replace('{', '{"note":1,'),
			/json:1:2: found the unknown field "note", expected the fields name, /
		],
		[
			'has a letter in a number',
			(whole: string) => whole.replace('47523', '4752x'),
			/json:1:\d+: found "x", expected a comma or "]"\.$/
		],
		[
			'has text for a number',
			(whole: string) => whole.replace('47523', '"47523"'),
			/json:1:\d+: found "47523" in "reported", expected a number or null\.$/
		],
		[
			'has a chart that nobody draws',
			(whole: string) => whole.replace('"charts":{"toll"', '"charts":{"tolls"'),
			/json:1:\d+: found "tolls", expected one of the charts toll, /
		],
		[
			'has an unknown state',
			(whole: string) => whole.replace('"state":"climb"', '"state":"climbs"'),
			/json:1:\d+: found "climbs" in "state", expected one of the states climb, /
		],
		[
			'cites an unknown source',
			(whole: string) => whole.replace('"sources":["cdc-vsrr"', '"sources":["constructor"'),
			/json:1:\d+: found "constructor" in "sources", expected the id of a source in this file\.$/
		],
		[
			'has words that are no object',
			(whole: string) => whole.replace(/"words":.*/, '"words":"toll"}'),
			/json:1:\d+: found "toll" in "words", expected an object with an object of texts for each file\.$/
		],
		[
			'has words of a chart without a file',
			(whole: string) => whole.replace('"toll.json":', '"toll":'),
			/json:1:\d+: found "toll", expected the name of a file of words, such as chart\.json\.$/
		],
		[
			'has a number for a word',
			(whole: string) => whole.replace('"toll.json":{', '"toll.json":{"a":1,'),
			/json:1:\d+: found 1 in "a", expected a text, or a list of texts from full to brief\.$/
		],
		[
			'has an empty word',
			(whole: string) => whole.replace('"toll.json":{', '"toll.json":{"a":["b",""],'),
			/json:1:\d+: found "" in "a", expected some text\.$/
		],
		[
			'has no form of a word for all other counts',
			(whole: string) => whole.replace('"toll.json":{', '"toll.json":{"a":{"one":"b"},'),
			/json:1:\d+: found no field "other", expected forms of a text for counts, with at least “other”\.$/
		]
	])('rejects in one sentence a file that %s', (_, edit, sentence) => {
		const data = temporaryFolder();
		expect(edit(text)).not.toBe(text);
		mkdirSync(join(data, 'releases'));
		writeFileSync(join(data, 'releases', `${name}.json`), edit(text));
		const read = () => keptRelease({ ...definition, data }, name);
		const [problem, ...others] = problemsOf(read);
		expect(problem).toMatch(sentence);
		expect(others).toEqual([]);
	});

	it('has no rows of a table that the file lacks', () => {
		const data = temporaryFolder();
		const { tables, ...kept } = keptRelease(definition, name);
		mkdirSync(join(data, 'releases'));
		writeFileSync(
			join(data, 'releases', `${name}.json`),
			JSON.stringify({ ...kept, tables: { ...tables, events: undefined, route: undefined } })
		);
		expect(keptRelease({ ...definition, data }, name)).toMatchObject({
			...kept,
			tables: { ...tables, events: [], route: [] }
		});
	});

	it('accepts a file without words, as older ones are', () => {
		const data = temporaryFolder();
		const { words, ...older } = JSON.parse(text) as { words: object };
		expect(words).toBeTypeOf('object');
		mkdirSync(join(data, 'releases'));
		writeFileSync(join(data, 'releases', `${name}.json`), JSON.stringify(older));
		const read = keptRelease({ ...definition, data }, name);
		expect(read).toEqual(keptRelease(definition, name));
		// Pages do not contain them.
		expect(read).not.toHaveProperty('words');
	});

	it('rejects a missing file', () => {
		expect(problemsOf(() => keptRelease(definition, '2001-01'))).toEqual([
			'data/releases/2001-01.json: the file is missing.'
		]);
	});
});

describe('mainStep', () => {
	it.each(Object.entries(charts))('returns a step of %s in its default state', (_, chart) => {
		const step = mainStep(release, chart);
		expect(step.state).toBe(chart.default);
	});

	it('throws for a chart that no step shows', () => {
		expect(() => mainStep({ ...release, charts: {} }, charts.toll)).toThrow(
			'no step shows the chart'
		);
	});
});
