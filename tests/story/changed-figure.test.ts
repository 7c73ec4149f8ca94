import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { count } from '$lib/data/format';
import { toCsv } from '$lib/export/csv';
import { drawingOf } from '$lib/export/drawing.server';
import type { LoadedStory } from '$lib/model/load';
import { loadStory } from '$story/story';
import type { Tables } from '$story/tables/table-types';
import { chartedSteps } from '$lib/model/outline';
import type { ChartedStep } from '$lib/model/story-types';
import { charts } from '$story/charts';
import { chartOf } from '$lib/chart/charts';
import { dotCounts } from '$story/charts/toll/toll-values';
import { editFile } from '../support/edit-file';
import { elementsIn, parseHtml, valuesOf } from '../support/markup';
import { temporaryFolder } from '../support/temporary-folder';

const before = loadStory();
const MORE = 416;
/** The deaths that CDC counted in the twelve months to July 2022. */
const counted = before.figures['reported-july-2022']?.value ?? NaN;
const changed = counted + MORE;

/** The story as if CDC had counted `changed` deaths instead of `counted`. */
function retold(): LoadedStory<Tables> {
	const dataDir = join(temporaryFolder(), 'data');
	cpSync('data', dataDir, { recursive: true });
	const row = '2022-07,all_drugs,';
	editFile(dataDir, 'tables/overdose-12mo.csv', `${row}${counted},`, `${row}${changed},`);
	return loadStory({ data: dataDir });
}

function stepOf({ story }: LoadedStory, id: string): ChartedStep {
	const step = chartedSteps(story).find((each) => each.id === id);
	if (!step) throw new Error(`no step ${id}`);
	return step;
}

const prose = (step: ChartedStep) =>
	step.prose
		.flat()
		.map(({ text }) => text)
		.join('');

/** The drawing of a step, without its alternative text. */
function drawing({ tables }: LoadedStory, { chart, state }: ChartedStep): string {
	return drawingOf(tables, chartOf(charts, chart), state, { width: 760, height: 520 });
}

const csv = ({ tables }: LoadedStory, { chart, state }: ChartedStep) =>
	toCsv(chartOf(charts, chart).rows(tables, state));

describe('a figure changed in one table', () => {
	it('changes headline, slide and alternative text of its step, and the prose of another', () => {
		const story = retold();
		const step = stepOf(story, 'toll-one-year');
		const other = stepOf(story, 'involved-overlap');
		for (const words of [step.headline, step.short, step.alt, prose(other)]) {
			expect(words).toContain(count(changed));
			expect(words).not.toContain(count(counted));
		}
	});

	it('changes every other step that names it', () => {
		const story = retold();
		for (const id of ['involved-overlap', 'involved-two-thirds']) {
			const step = stepOf(story, id);
			expect([prose(step), step.alt].join(' '), id).toContain(count(changed));
		}
	});

	it('leaves the old figure nowhere in the story or its claims', () => {
		const { story, claims } = retold();
		const said = JSON.stringify([story, claims]);
		expect(said).toContain(count(changed));
		expect(said).not.toContain(count(counted));
		expect(said).not.toContain(String(counted));
	});

	it('changes the labels and marks of the drawing', () => {
		const after = retold();
		for (const id of ['toll-one-year', 'involved-overlap']) {
			const drawn = drawing(after, stepOf(after, id));
			expect(drawn, id).toContain(count(changed));
			expect(drawn, id).not.toContain(count(counted));
		}
		const markup = (story: LoadedStory, id: string) => parseHtml(drawing(story, stepOf(story, id)));
		// The estimated rings are the last path.
		const rings = (story: LoadedStory) =>
			(
				valuesOf(elementsIn(markup(story, 'toll-one-year')), 'd')
					.filter(Boolean)
					.at(-1) ?? ''
			).split('M').length - 1;
		expect(rings(before)).toBe(dotCounts(before.tables).extra);
		expect(rings(after)).toBe(dotCounts(after.tables).extra);
		expect(rings(after)).toBeLessThan(rings(before));
		const line = (story: LoadedStory) =>
			valuesOf(elementsIn(markup(story, 'involved-overlap')), 'd');
		expect(line(after)).not.toEqual(line(before));
	});

	it('changes the exported rows', () => {
		const story = retold();
		for (const id of ['toll-one-year', 'toll-climb', 'involved-rise']) {
			expect(csv(story, stepOf(story, id)), id).toMatch(new RegExp(`2022-07.*${changed}`));
			expect(csv(story, stepOf(story, id)), id).not.toContain(String(counted));
		}
	});

	it('changes the text of the data points', () => {
		const story = retold();
		const dataPoints = chartedSteps(story.story).flatMap(({ chart, state }) =>
			chartOf(charts, chart).dataPoints(story.tables, state)
		);
		const said = dataPoints.flatMap(({ lines }) => lines).join('\n');
		expect(said).toContain(count(changed));
		expect(said).not.toContain(count(counted));
	});

	it('changes the figures that are computed from it', () => {
		const { figures } = retold();
		const rise = (id: string) => (figures[id]?.value ?? NaN) - (before.figures[id]?.value ?? NaN);
		expect(rise('estimated-extra-july-2022')).toBe(-MORE);
		expect(rise('without-synthetic-july-2022')).toBe(MORE);
	});
});
