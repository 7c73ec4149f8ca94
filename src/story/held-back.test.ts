import { describe, expect, it } from 'vitest';
import { allStates } from '../../tests/chart/drawn-charts';
import { labelsOf, sizesFrom } from '../../tests/chart/drawn-labels';
import { tells } from '../../tests/support/tells';
import type { Chart } from '$lib/chart/chart-types';
import { descriptionOf } from '$lib/chart/charts';
import { count } from '$lib/data/format';
import { parseMonth } from '$lib/data/month';
import type { Drawing } from '$lib/drawing/drawing-types';
import { flatten } from '$lib/model/outline';
import { proseOf } from '$lib/model/reading-time';
import { yearsOf } from './charts/seizures/seizures-values';
import { loadStory } from './story';
import { LAST_KNOWN_YEAR, STORY_YEAR_END } from './tables/selectors';

const loaded = loadStory();
const { tables } = loaded;

/**
 * The states that show what came after the twelve months to July 2022, for the steps from the scene
 * `since` on. Every other state, also a new one, must hold it back.
 */
const LATER: Readonly<Record<string, readonly string[]>> = {
	toll: ['guess', 'guess-open', 'guess-answered', 'counted', 'blip', 'fall', 'left'],
	timeline: ['explanations'],
	states: ['since'],
	seizures: ['by-year'],
	tiles: ['lines', 'change']
};

const held = allStates.filter(({ id, state }) => !LATER[id]?.includes(state));

/** The last month of a state that draws counts by month or year. Others have dates of policy alone. */
function lastOf({ id, state }: (typeof held)[number]): number | undefined {
	if (id === 'seizures') return parseMonth(`${LAST_KNOWN_YEAR}-09`);
	const byMonth = id === 'toll' || id === 'states' || (id === 'timeline' && state === 'climb');
	return byMonth ? STORY_YEAR_END : undefined;
}

const counted = held.flatMap((each) => {
	const last = lastOf(each);
	return last === undefined ? [] : [{ ...each, last }];
});
const dated = held.filter((each) => lastOf(each) === undefined);

/** Deaths in the country, and pounds seized, of a later time than the story may tell, as they are printed. */
function laterCounts(): Set<string> {
	const known: (number | null)[] = [];
	const unknown: (number | null)[] = [
		...tables.later.flatMap(({ reported, predicted }) => [reported, predicted]),
		...tables.announced.map(({ value }) => value),
		...yearsOf(tables)
			.filter(({ year }) => year > LAST_KNOWN_YEAR)
			.flatMap(({ ports, between, total }) => [ports, between, total])
	];
	for (const { first, reported, predicted } of Object.values(tables.deaths)) {
		for (const values of [reported, predicted]) {
			const end = STORY_YEAR_END - first + 1;
			known.push(...values.slice(0, end));
			unknown.push(...values.slice(end));
		}
	}
	// A smaller number may be another one by chance, such as a potency.
	const printed = (values: typeof known) =>
		values.flatMap((value) => (value !== null && value >= 10_000 ? [count(value)] : []));
	const before = new Set(printed(known));
	return new Set(printed(unknown).filter((each) => !before.has(each)));
}

const later = laterCounts();

const laterIn = (texts: readonly string[]) =>
	texts.flatMap((text) => text.match(/\d+(?:,\d{3})+/g) ?? []).filter((each) => later.has(each));

/** The cells of the table, but for the release that they are from. */
function cellsOf(chart: Chart, state: string): string[] {
	const { columns, rows } = chart.rows(tables, state);
	return rows.flatMap((row) =>
		row
			.filter((_, i) => columns[i]?.key !== 'release')
			.map((cell) => (typeof cell === 'number' ? count(cell) : String(cell)))
	);
}

/** What a reader can read beside the drawing: the words, the table and the tooltips. */
function textsOf(chart: Chart, state: string): string[] {
	const { subtitle, alt } = descriptionOf(chart, tables, state);
	const points = chart.dataPoints(tables, state).flatMap(({ label, lines }) => [label, ...lines]);
	return [subtitle, alt, ...cellsOf(chart, state), ...points];
}

/** The months in a text: "July 2022", "Jul 2022", "2022-07". */
const monthsIn = (text: string): number[] =>
	[
		...text.matchAll(/\b(\d{4}-\d{2})\b/g),
		...text.matchAll(/\b((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4})\b/g)
	].map(([, month = '']) => {
		const date = new Date(/^\d/.test(month) ? `${month}-01T00:00` : `1 ${month}`);
		return date.getFullYear() * 12 + date.getMonth();
	});

const sizes = sizesFrom(288);

const drawingOf = ({ chart, state }: (typeof held)[number], compact: boolean): Drawing =>
	chart.draw(tables, state, {
		width: compact ? 358 : 760,
		height: compact ? 280 : 520,
		compact,
		small: 12
	});

const drawsLine = ({ plot }: Drawing) =>
	plot.some(({ type }) => type === 'line' || type === 'area');

describe.each(held)('$id in the state $state', ({ chart, state }) => {
	it('has no count of a later time in its words, its table and its tooltips', () => {
		expect(laterIn(textsOf(chart, state))).toEqual([]);
	});

	it('has no count of a later time in its drawing', () => {
		for (const size of sizes) expect(laterIn(labelsOf(chart, tables, state, size))).toEqual([]);
	});
});

describe.each(counted)('$id in the state $state', ({ last, ...each }) => {
	const { chart, state } = each;
	const isLater = (text: string) => monthsIn(text).some((month) => month > last);

	it('has no later month in its words, its table and its tooltips', () => {
		expect(textsOf(chart, state).filter(isLater)).toEqual([]);
	});

	it('has no later month in its drawing, but for the date of a claim', () => {
		for (const size of sizes) {
			const labels = labelsOf(chart, tables, state, size);
			const isClaim = (text: string) =>
				tables.published.some(({ speakerShort }) => text.startsWith(speakerShort));
			expect(labels.filter((text) => isLater(text) && !isClaim(text))).toEqual([]);
		}
	});

	it.each([true, false])('draws nothing of a later time (compact: %s)', (compact) => {
		const drawing = drawingOf(each, compact);
		const { x, until = x[1], front, labels } = drawing;
		// The axis of the rates of one year has rates.
		if (each.id === 'states' && !drawsLine(drawing)) return;
		// The edge of a column or of a month is half a unit after it.
		const end = (each.id === 'seizures' ? LAST_KNOWN_YEAR : last) + 0.5;
		expect(until).toBeLessThanOrEqual(end);
		const places = [...front.filter(({ type }) => type === 'dot'), ...labels].flatMap((mark) =>
			'at' in mark && (mark.anchors ?? 'dd').startsWith('d') ? [mark.at[0]] : []
		);
		for (const place of places) expect(place).toBeLessThanOrEqual(end);
	});
});

it('draws lines of counts only in the states whose months are checked', () => {
	const lines = dated.filter((each) => drawsLine(drawingOf(each, false)));
	expect(lines.map(({ id, state }) => `${id} ${state}`)).toEqual([]);
});

/** The steps before the question, with their details, and those from it on. */
const QUESTION = 'toll-guess';
const told = flatten(loaded.story);
const before = told.slice(
	0,
	told.findIndex(({ id }) => id === QUESTION)
);
const after = told.slice(before.length);

it('is shown from the question on, and not before it', () => {
	const shown = (part: typeof told) =>
		part.flatMap(({ id, chart, state }) => (chart && LATER[chart]?.includes(state) ? [id] : []));
	expect(shown(before)).toEqual([]);
	expect(shown(after)).toEqual(
		expect.arrayContaining([QUESTION, 'since-states-change', 'west-virginia-since', 'since-field'])
	);
});

/** The month of the wire story, which the opening names. */
const WIRE_STORY = parseMonth('2023-02');

it.each(before)('is not told in the text of $id', ({ headline, prose, short, notes }) => {
	const texts = [headline, ...proseOf({ prose }), short];
	expect(laterIn([...texts, notes])).toEqual([]);
	const later = texts.flatMap(monthsIn).filter((month) => month > STORY_YEAR_END);
	expect(later.filter((month) => month !== WIRE_STORY)).toEqual([]);
	expect(texts.filter(tells)).toEqual([]);
});

it('is not told in the opening', () => {
	const { subject, standfirst, contentNote, contentShort } = loaded.story;
	const texts = [subject, standfirst, contentNote, contentShort];
	expect(laterIn(texts)).toEqual([]);
	expect(texts.filter(tells)).toEqual([]);
});

it('is found where it is shown', () => {
	const shown = allStates.filter(
		({ id, state }) => LATER[id]?.includes(state) && id !== 'tiles' && id !== 'states'
	);
	for (const { chart, state } of shown)
		expect(laterIn(textsOf(chart, state)), state).not.toEqual([]);
});
