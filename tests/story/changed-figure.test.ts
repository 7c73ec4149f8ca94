import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeFigures } from '$story/figures/figures';
import { loadTables } from '$story/tables/tables';
import { copyProject } from '../support/copy-project';
import { temporaryFolder } from '../support/temporary-folder';
import { toCsv } from '$lib/export/csv';
import { drawingOf } from '$lib/export/drawing.server';
import type { LoadedStory } from '$lib/model/load';
import { loadStory } from '$story/story';
import type { Tables } from '$story/tables/table-types';
import { flatten, stepById } from '$lib/model/outline';
import type { Step } from '$lib/model/story-types';
import { charts } from '$story/charts';
import { chartOf } from '$lib/chart/charts';

/** Edits one file in a folder. Throws if the edit changes nothing, because it would prove nothing. */
function edit(dir: string, file: string, from: string, to: string): void {
	const path = join(dir, file);
	const before = readFileSync(path, 'utf8');
	const after = before.replace(from, to);
	if (after === before) throw new Error(`${file} has no ${from}`);
	writeFileSync(path, after);
}

/** The story as if CDC had counted 107,999 deaths instead of 107,583. */
function retold(): LoadedStory<Tables> {
	const dataDir = join(temporaryFolder(), 'data');
	cpSync('data', dataDir, { recursive: true });
	edit(
		dataDir,
		'tables/overdose-12mo.csv',
		'2022-07,all_drugs,107583,',
		'2022-07,all_drugs,107999,'
	);
	return loadStory({ data: dataDir });
}

function stepOf({ story }: LoadedStory, id: string): Step {
	const step = stepById(story, id);
	if (!step) throw new Error(`no step ${id}`);
	return step;
}

const prose = (step: Step) =>
	step.prose
		.flat()
		.map(({ text }) => text)
		.join('');

/** The drawing of a step, without its alternative text. */
function drawing({ tables }: LoadedStory, { chart, state }: Step): string {
	return drawingOf(tables, chartOf(charts, chart), state, { width: 760, height: 520 });
}

const csv = ({ tables }: LoadedStory, { chart, state }: Step) =>
	toCsv(chartOf(charts, chart).rows(tables, state));

describe('a figure changed in one table', () => {
	it('changes the headline, the prose, the slide and the alternative text of its step', () => {
		const step = stepOf(retold(), 'toll-one-year');
		for (const words of [step.headline, prose(step), step.short, step.alt]) {
			expect(words).toContain('107,999');
			expect(words).not.toContain('107,583');
		}
	});

	it('changes every other step that names it', () => {
		const story = retold();
		for (const id of ['involved-overlap', 'toll-climb', 'toll-window', 'involved-two-thirds']) {
			const step = stepOf(story, id);
			expect([prose(step), step.alt].join(' '), id).toContain('107,999');
		}
	});

	it('leaves the old figure nowhere in the story or its claims', () => {
		const { story, claims } = retold();
		const said = JSON.stringify([story, claims]);
		expect(said).toContain('107,999');
		expect(said).not.toMatch(/107,?583/);
	});

	it('changes the labels and marks of the drawing', () => {
		const [before, after] = [loadStory(), retold()];
		for (const id of ['toll-one-year', 'toll-climb']) {
			const drawn = drawing(after, stepOf(after, id));
			expect(drawn, id).toContain('107,999');
			expect(drawn, id).not.toContain('107,583');
		}
		const rings = (story: LoadedStory) =>
			drawing(story, stepOf(story, 'toll-one-year')).match(/<circle/g)?.length;
		expect([rings(before), rings(after)]).toEqual([15, 11]);
		const line = (story: LoadedStory) =>
			drawing(story, stepOf(story, 'toll-climb')).match(/ d="[^"]+"/g);
		expect(line(after)).not.toEqual(line(before));
	});

	it('changes the exported rows', () => {
		const story = retold();
		for (const id of ['toll-one-year', 'toll-climb', 'toll-counted', 'involved-rise']) {
			expect(csv(story, stepOf(story, id)), id).toMatch(/2022-07.*107999/);
			expect(csv(story, stepOf(story, id)), id).not.toContain('107583');
		}
	});

	it('changes the text of the data points', () => {
		const story = retold();
		const dataPoints = flatten(story.story).flatMap(({ chart, state }) =>
			chartOf(charts, chart).dataPoints(story.tables, state)
		);
		const said = dataPoints.flatMap(({ lines }) => lines).join('\n');
		expect(said).toContain('107,999');
		expect(said).not.toContain('107,583');
	});

	it('changes the figures that are computed from it', () => {
		const { figures } = retold();
		const before = computeFigures(loadTables());
		expect(before['estimated-extra-july-2022']?.text).toBe('1,492');
		expect(figures['estimated-extra-july-2022']?.text).toBe('1,076');
		expect(figures['without-synthetic-july-2022']?.text).toBe('35,463');
	});
});

describe('the story check before the build', { timeout: 30_000 }, () => {
	/** A copy of the project in which a test can introduce errors. */
	const project = () => copyProject(temporaryFolder());

	function check(dir: string) {
		return spawnSync(process.execPath, ['tools/check-story.mjs'], { cwd: dir, encoding: 'utf8' });
	}

	it('passes the story and prints its counts', () => {
		const { status, stdout, stderr } = check(project());
		expect([status, stderr]).toEqual([0, '']);
		const { length } = flatten(loadStory().story);
		expect(stdout).toMatch(
			new RegExp(`story: ${length} steps, \\d+ scenes, \\d+ figures, no problems`)
		);
	});

	it('fails on a misspelt chart state and names the step', () => {
		const dir = project();
		edit(dir, 'src/story/scenes/toll.ts', `state: 'blip'`, `state: 'blib'`);
		const { status, stderr } = check(dir);
		expect(status).toBe(1);
		expect(stderr).toMatch(/^toll-blip: .*no state “blib”; it accepts .*blip/);
	});

	it('fails on a figure typed into the prose and names the step and the number', () => {
		const dir = project();
		edit(dir, 'src/story/copy/en.md', '**{predicted-july-2022}**', '**109,075**');
		const { status, stderr } = check(dir);
		expect(status).toBe(1);
		expect(stderr).toMatch(/^src\/story\/copy\/en\.md:\d+:\d+: toll-one-year: .*109,075/);
	});

	it('fails on a malformed figure and names the table and the line', () => {
		const dir = project();
		edit(dir, 'data/tables/overdose-12mo.csv', ',107583,', ',1o7583,');
		const { status, stderr } = check(dir);
		expect(status).toBe(1);
		expect(stderr).toMatch(
			/^data\/tables\/overdose-12mo\.csv:92:19: found "1o7583" in column reported, expected /
		);
	});
});
