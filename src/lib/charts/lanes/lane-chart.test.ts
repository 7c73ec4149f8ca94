import { describe, expect, it } from 'vitest';
import { parseDay } from '../../data/day-number';
import { resolvedIn } from '../../drawing/resolved-in';
import { laneChart } from './lane-chart';

interface Work {
	harbor: string;
	work: string | readonly string[];
	start: number;
	end?: number | null;
	planned?: boolean;
}

const works: Work[] = [
	{ harbor: 'North', work: 'Pier', start: 2010, end: 2012 },
	{ harbor: 'South', work: ['**Crane** for the ferry', '**Crane**'], start: 2013 },
	{ harbor: 'North', work: 'Lamps', start: 2008, end: null },
	{ harbor: 'South', work: 'Pier', start: 2019, end: 2021, planned: true }
];

const declared = {
	id: 'works',
	subtitle: 'Works in two harbors',
	rows: ({ works }: { works: readonly Work[] }) => works,
	x: {
		unit: 'years' as const,
		of: ({ start }: Work) => start,
		to: ({ end }: Work) => end
	},
	lane: ({ harbor }: Work) => harbor,
	name: ({ work }: Work) => work,
	planned: ({ planned = false }: Work) => planned,
	label: 'Work',
	laneLabel: 'Harbor'
};
const chart = laneChart({
	...declared,
	states: {
		all: {},
		late: {
			from: 2012,
			to: 2020,
			highlight: ({ planned = false }) => planned,
			subtitle: 'Works since 2012',
			about: 'A planned work is marked.'
		},
		south: { only: ({ harbor }) => harbor === 'South' }
	}
});
const tables = { works };
const size = { width: 520, height: 240, compact: false, small: 12 };

/** The marks of events in a state. */
const eventsIn = (state: 'all' | 'late' | 'south') =>
	chart.draw(tables, state, size).plot.filter(({ type }) => type === 'rect');

/** The labels and the names that have room in a drawing of a size. */
function textsIn(rows: readonly Work[], width: number, height: number): string[] {
	const all = laneChart({ ...declared, states: { all: {} } });
	const drawing = all.draw({ works: rows }, 'all', { ...size, width, height });
	return resolvedIn(drawing, { width, height }).layers.front.flatMap((mark) =>
		mark.type === 'text' ? mark.lines.map(({ text, more }) => [text, more].join(' ').trim()) : []
	);
}

describe('a declared chart of lanes', () => {
	it('has a table of the events in view, lane by lane in the order of time', () => {
		const { columns, rows } = chart.rows(tables, 'all');
		expect(columns.map(({ label }) => label)).toEqual([
			'Harbor',
			'Work',
			'Start',
			'End',
			'Planned'
		]);
		expect(rows).toEqual([
			['North', 'Lamps', '2008', null, 'no'],
			['North', 'Pier', '2010', '2012', 'no'],
			['South', 'Crane for the ferry', '2013', null, 'no'],
			['South', 'Pier', '2019', '2021', 'yes']
		]);
		expect(chart.rows(tables, 'late').rows).toEqual(rows.slice(1));
	});

	it('has no columns of ends and plans that are not declared', () => {
		const { planned: _, ...rest } = declared;
		const days = laneChart({
			...rest,
			x: { unit: 'days', of: ({ start }: Work) => start },
			states: { all: {} }
		});
		const one = { works: [{ harbor: 'North', work: 'Pier', start: parseDay('2024-02-29') }] };
		const { columns, rows } = days.rows(one, 'all');
		expect(columns.map(({ label }) => label)).toEqual(['Harbor', 'Work', 'Day']);
		expect(rows).toEqual([['North', 'Pier', '2024-02-29']]);
		expect(days.description?.describe(one, 'all')).toBe(
			'Timeline from 28 February 2024 to 1 March 2024, with 1 event in 1 lane. North: Pier (29 February 2024).'
		);
	});

	it('has data points in the middle of what is in view of an event', () => {
		expect(chart.dataPoints(tables, 'late')).toEqual([
			{ x: 2012, y: 0, label: 'Pier', lines: ['North: 2010 to 2012'] },
			{ x: 2013, y: 1, label: 'Crane for the ferry', lines: ['South: 2013'] },
			{ x: 2019.5, y: 1, label: 'Pier', lines: ['South: 2019 to 2021, planned'] }
		]);
	});

	it('writes its alternative text from the rows', () => {
		expect(chart.description?.describe(tables, 'all')).toBe(
			'Timeline from 2008 to 2021, with 4 events in 2 lanes. North: Lamps (2008) and Pier (2010 to 2012). South: Crane for the ferry (2013) and Pier (2019 to 2021, planned).'
		);
		expect(chart.description?.describe(tables, 'late')).toMatch(
			/^A planned work is marked\. Timeline from 2012 to 2020, with 3 events in 2 lanes\./
		);
		expect(chart.description?.subtitle(tables, 'late')).toBe('Works since 2012');
		expect(chart.description?.subtitle(tables, 'south')).toBe('Works in two harbors');
	});

	it('keeps the keys of events when it is zoomed, so that they move', () => {
		const keys = eventsIn('all').map(({ key }) => key);
		expect(keys.toSorted()).toEqual([
			'event North: Lamps',
			'event North: Pier',
			'event South: Crane for the ferry',
			'event South: Pier'
		]);
		expect(eventsIn('late').map(({ key }) => key)).toEqual(keys);
		expect(eventsIn('south').map(({ key }) => key)).toEqual(
			keys.filter((key) => key.includes('South'))
		);
	});

	it('puts highlighted events in colour, with their labels first', () => {
		const { plot, labels } = chart.draw(tables, 'late', size);
		const colours = plot.map((mark) => 'style' in mark && mark.style.stroke);
		expect(colours).toContain('var(--accent)');
		expect(labels.slice(0, 3).map(({ id }) => id)).toEqual([
			'name North',
			'name South',
			'label of South: Pier'
		]);
	});

	it('draws what is planned hollow and dashed, and says so in its label', () => {
		const dashed = eventsIn('all').filter(
			(mark) =>
				'style' in mark && mark.style['stroke-dasharray'] && mark.style.fill === 'var(--paper)'
		);
		expect(dashed.map(({ key }) => key)).toEqual(['event South: Pier']);
		expect(textsIn(works, 760, 420)).toContain('Pier (planned)');
	});

	it.each([
		['none', 0],
		['nine', 9]
	])('names the number of lanes if there are %s', (_, count) => {
		const rows = Array.from({ length: count }, (_, i) => ({
			harbor: `Harbor ${i}`,
			work: 'Pier',
			start: 2000 + i
		}));
		expect(() => chart.draw({ works: rows }, 'all', size)).toThrow(
			new RangeError(`found ${count} lanes in the chart “works”, expected one to 8`)
		);
	});

	it.each<[string, Work[], string]>([
		[
			'that ends before it starts',
			[{ harbor: 'North', work: 'Pier', start: 2012, end: 2010 }],
			'found 2012 to 2010 for the event “Pier” in the lane “North”, expected an end that is not before the start'
		],
		[
			'with the name of another one in its lane',
			[...works, { harbor: 'North', work: 'Pier', start: 2020 }],
			'found the event "North: Pier" twice, expected each key once'
		]
	])('names an event %s', (_, rows, message) => {
		expect(() => chart.draw({ works: rows }, 'all', size)).toThrow(new RangeError(message));
	});

	it('names the ends of an axis that are the wrong way round', () => {
		const wrong = laneChart({ ...declared, states: { all: { from: 2030 } } });
		expect(() => wrong.draw(tables, 'all', size)).toThrow(
			'found an axis from 2030 to 2021 in the chart “works”, expected one that ends after it starts'
		);
	});
});
