import { describe, expect, it } from 'vitest';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { loadTables } from '../../tables/tables';
import { marksOf, range, type Mark, type MarkId } from './marks';
import { potency } from './potency-chart';
import { equalParts, shown, states, type PotencyState } from './potency';
import { potencyDescription } from './potency-description';

/** The tables of the story, for what must hold whatever they say. */
const current = loadTables();
const marks = marksOf(tables);

function mark(id: MarkId): Mark {
	const found = marks.find((each) => each.id === id);
	if (!found) throw new Error(`no mark ${id}`);
	return found;
}

describe('fentanyl', () => {
	it('is 50 to 100 times as potent as morphine, never a single number', () => {
		expect(mark('fentanyl')).toMatchObject({ low: 50, high: 100, style: 'stated' });
		expect(mark('fentanyl').words).toBe('50 to 100');
	});

	it('is 30 to 50 times as potent as heroin, in a row against heroin', () => {
		expect(mark('fentanylHeroin')).toMatchObject({ low: 30, high: 50, against: 'heroin' });
	});
});

describe('heroin', () => {
	it('is derived from both ranges: 50 ÷ 50 to 100 ÷ 30, which is 1 to 3.3', () => {
		const { low, high, style, words } = mark('heroin');
		expect(low).toBe(1);
		expect(high).toBeCloseTo(100 / 30);
		expect([style, words]).toEqual(['derived', '1 to 3.3']);
	});

	it('has the formula that it is derived with', () => {
		expect(mark('heroin').formula).toBe('50 ÷ 50 to 100 ÷ 30');
		expect(marks.filter(({ formula }) => formula).map(({ id }) => id)).toEqual(['heroin']);
	});

	it('has the DEA figure inside its range', () => {
		const { inside, low, high } = mark('heroin');
		expect(inside).toBe(2);
		expect(inside).toBeGreaterThanOrEqual(low);
		expect(inside).toBeLessThanOrEqual(high);
	});

	it('follows a changed range for fentanyl', () => {
		const edited = tables.potency.map((row) =>
			row.substance === 'Fentanyl' && row.against === 'morphine' ? { ...row, high: 150 } : row
		);
		const heroin = marksOf({ ...tables, potency: edited }).find(({ id }) => id === 'heroin');
		expect(heroin).toMatchObject({ words: '1 to 5', formula: '50 ÷ 50 to 150 ÷ 30' });
	});
});

describe('nitazenes', () => {
	it('has the widest range of all, because sources disagree', () => {
		const width = ({ low, high }: Mark) => high / low;
		const widest = marks.toSorted((a, b) => width(b) - width(a))[0];
		expect(widest).toMatchObject({ id: 'nitazenes', style: 'disputed' });
	});

	it('ranges from the lowest figure of any page to 40 times the most potent fentanyl', () => {
		expect(mark('nitazenes')).toMatchObject({ low: 70, high: 40 * 100, words: '70 to 4,000' });
	});
});

it('begins every range at its lower end, above zero', () => {
	for (const { id, low, high } of marksOf(current)) {
		expect(low, id).toBeGreaterThan(0);
		expect(high, id).toBeGreaterThanOrEqual(low);
	}
});

it('names a missing row', () => {
	const without = tables.potency.filter(({ substance }) => substance !== 'Carfentanil');
	expect(() => marksOf({ ...tables, potency: without })).toThrow(
		'no row for Carfentanil against morphine in potency.csv'
	);
});

it('writes a range in words and a single value as one number', () => {
	expect([range(50, 100), range(2, 2), range(70, 4000), range(1, 10 / 3)]).toEqual([
		'50 to 100',
		'2',
		'70 to 4,000',
		'1 to 3.3'
	]);
});

describe('equalParts', () => {
	it('gives 100 parts of morphine, and 1 to 2 of fentanyl', () => {
		expect(equalParts(tables)).toEqual({ morphine: 100, low: 1, high: 2 });
	});

	it('has no data points, because its dots are a ratio and not amounts', () => {
		expect(potency.dataPoints(tables, 'equal')).toEqual([]);
		expect(potencyDescription.describe(tables, 'equal')).toContain('1 to 2 dots of fentanyl');
	});
});

describe('potency chart', () => {
	const size = { width: 520, height: 190, compact: false, small: 12 };
	const drawn = (state: PotencyState) => potency.draw(current, state, size);
	const onAxis = states.filter((state) => state !== 'equal');

	it('draws the rows of each state from top to bottom, without gaps', () => {
		for (const state of onAxis) {
			// Fentanyl against heroin has no place on an axis of morphine.
			const ids = shown(current, state).filter(({ id }) => id !== 'fentanylHeroin');
			const bars = drawn(state).front.flatMap((each) => (each.type === 'rect' ? each : []));
			expect(bars.map(({ key }) => key)).toEqual(ids.map(({ id }) => `bar ${id}`));
			const middles = bars.map(({ at: [, upper = NaN, , lower = NaN] }) => (upper + lower) / 2);
			expect(middles.map(Math.round), state).toEqual(ids.map((_, i) => i));
		}
	});

	it('has data points where the rows are drawn', () => {
		for (const state of onAxis) {
			const { x: across, y: down } = drawn(state);
			for (const { label, x, y } of potency.dataPoints(current, state)) {
				expect(y, `${label} in ${state}`).toBeLessThan(down[0]);
				expect(x, `${label} in ${state}`).toBeLessThanOrEqual(across[1]);
			}
		}
	});

	it('keeps all ranges inside the axis of the state', () => {
		for (const state of onAxis) {
			const [from, to] = drawn(state).x;
			for (const { id, low, high } of shown(current, state)) {
				expect(low, `${id} in ${state}`).toBeGreaterThanOrEqual(from);
				expect(high, `${id} in ${state}`).toBeLessThanOrEqual(to);
			}
		}
	});

	it('gives in the table what is derived and how', () => {
		expect(potency.rows(tables, 'heroin').rows).toContainEqual([
			'Heroin',
			'morphine',
			1,
			3.33,
			'derived',
			'50 ÷ 50 to 100 ÷ 30'
		]);
	});

	it('gives comparison, range and status in its data points', () => {
		const [, heroin] = potency.dataPoints(tables, 'heroin');
		expect(heroin).toMatchObject({
			label: 'Heroin, against morphine',
			lines: ['1 to 3.3, by weight for equal pain relief', 'derived: 50 ÷ 50 to 100 ÷ 30']
		});
		const against = potency.dataPoints(tables, 'heroin').map(({ label }) => label);
		expect(against).not.toContain('Fentanyl, against heroin');
	});

	it('has the caveats in its description', () => {
		const text = potencyDescription.describe(tables, 'others');
		expect(text).toContain('Heroin 1 to 3.3 (derived by us)');
		expect(text).toContain('Nitazenes 70 to 4,000 (sources disagree)');
		expect(text).toContain('not how deadly a drug is');
	});
});
