import { describe, expect, it } from 'vitest';
import { parseMonth, type Month } from '$lib/data/month';
import { drugsOf } from './charts/potency/potency-values';
import { placesOf } from './charts/route/route-values';
import { loadStory } from './story';
import { CLASS_CONTROL, crudeRate } from './tables/selectors';
import { lastMonth } from './tables/series';
import { loadJurisdictionLines } from './tables/states-12mo-table';
import type { DrugClass } from './tables/classes';
import type { Position } from './tables/positions-table';

const { tables, figures } = loadStory();

/** Deaths of one class reported in the twelve months ending `month`. */
function reported(drugClass: DrugClass, month: Month): number {
	const series = tables.deaths[drugClass];
	return series.reported[month - series.first] ?? NaN;
}

/** How many more deaths CDC predicts than are reported, month by month. */
function gaps(): number[] {
	const { reported: counted, predicted } = tables.deaths.all_drugs;
	return counted.map((deaths, index) => (predicted[index] ?? NaN) - (deaths ?? NaN));
}

/** The number behind a figure of the prose. */
const valueOf = (id: string): number => figures[id]?.value ?? NaN;

const month = (year: number, ofYear: number): Month => year * 12 + ofYear - 1;

// These sentences contain no figure, so check them against the tables.
describe('the data behind wording without figures', () => {
	it('marks only the leg from China to the United States as largely ended', () => {
		const ended = tables.route.filter(({ standing }) => standing === 'largely ended');
		expect(ended.map((leg) => [leg.period, ...placesOf(leg)])).toEqual([
			['after', 'China', 'United States']
		]);
	});

	it('has only precursors from India, and only since 2019', () => {
		const legs = tables.route.filter((leg) => placesOf(leg)[0] === 'India');
		expect(legs.map(({ period, carries }) => [period, carries])).toEqual([['after', 'precursors']]);
	});

	it('has the widest range of potency for nitazenes, because sources disagree', () => {
		const [widest] = drugsOf(tables).toSorted((a, b) => b.high / b.low - a.high / a.low);
		expect(widest).toMatchObject({ name: 'Nitazenes', status: 'disputed' });
	});

	it('has no published method for any claimed share', () => {
		const methods = new Set(tables.statements.map(({ methodPublished }) => methodPublished));
		expect(methods).toEqual(new Set(['none found', 'no number given']));
	});

	it('shows that the count doubled between January 2015 and June 2021', () => {
		const [start, end] = [month(2015, 1), month(2021, 6)];
		expect(reported('all_drugs', end) / reported('all_drugs', start)).toBeGreaterThan(2);
	});

	it('shows that the estimate fell by more than a third from its highest', () => {
		expect(valueOf('predicted-latest') / valueOf('peak-predicted')).toBeLessThan(2 / 3);
		expect(valueOf('predicted-latest') / valueOf('peak-predicted')).toBeGreaterThan(0.6);
	});

	it('shows all growth to July 2022 inside the synthetic part', () => {
		const without = (at: Month) => reported('all_drugs', at) - reported('synthetic_opioids', at);
		expect(without(month(2022, 7))).toBeLessThan(without(month(2015, 1)));
	});

	it('shows the widest band between counted and estimated at its end', () => {
		expect(Math.max(...gaps())).toBe(gaps().at(-1));
	});

	it('shows that the estimate falls without a break from the start of 2024', () => {
		const { first, predicted } = tables.deaths.all_drugs;
		const since = predicted.slice(month(2024, 1) - first).map((deaths) => deaths ?? NaN);
		expect(since).toEqual([...since].sort((a, b) => b - a));
	});

	it('shows that the four classes add up to more than the deaths', () => {
		const sum = figures['classes-sum-july-2022']?.value ?? NaN;
		expect(sum).toBeGreaterThan(figures['reported-july-2022']?.value ?? NaN);
	});

	it('shows the second rate in the District of Columbia, and only West Virginia above it', () => {
		const ranked = tables.states.compared
			.map((state) => ({ name: state.name, rate: crudeRate(state) ?? 0 }))
			.sort((a, b) => b.rate - a.rate);
		expect(ranked.slice(0, 2).map(({ name }) => name)).toEqual([
			'West Virginia',
			'District of Columbia'
		]);
		expect(valueOf('wv-rate-2021') / valueOf('us-rate-2021')).toBeCloseTo(3.1, 1);
		expect(tables.states.compared.filter(({ deaths }) => deaths === null)).toMatchObject([
			{ name: 'North Dakota' }
		]);
	});

	it('shows that West Virginia never reached the published figure, and is down by more than half', () => {
		const { deaths } = tables.states.westVirginia;
		const highest = Math.max(...[...deaths.reported, ...deaths.predicted].map((n) => n ?? NaN));
		expect(highest).toBe(valueOf('wv-peak-predicted'));
		expect(highest).toBeLessThan(valueOf('wv-published'));
		expect(valueOf('wv-fall')).toBeGreaterThan(50);
		const before = deaths.predicted[month(2019, 12) - deaths.first] ?? NaN;
		expect(valueOf('wv-predicted-latest')).toBeLessThan(before);
	});

	it('shows the most deaths in mid-2023, the total now below December 2019, and the class a little above', () => {
		expect([figures['peak-month']?.text, figures['synthetic-peak-month']?.text]).toEqual([
			'August 2023',
			'July 2023'
		]);
		expect(valueOf('later-all-predicted')).toBeLessThan(valueOf('august-december-2019'));
		const ratio = valueOf('later-synthetic-predicted') / valueOf('june-synthetic-december-2019');
		expect(ratio).toBeGreaterThan(1);
		expect(ratio).toBeLessThan(1.05);
	});

	it('shows that deaths went on climbing after the control', () => {
		expect(valueOf('synthetic-peak-predicted')).toBeGreaterThan(valueOf('synthetic-at-control'));
		expect(parseMonth('2023-07')).toBeGreaterThan(CLASS_CONTROL);
	});

	it('shows that the fall had begun before the tariff that names fentanyl', () => {
		const { first, predicted } = tables.deaths.synthetic_opioids;
		const tariff = tables.events.find(({ id }) => id === 'tariff-2025');
		const at = parseMonth(tariff?.date.slice(0, 7) ?? '');
		expect(predicted[at - first]).toBeLessThan(valueOf('synthetic-peak-predicted'));
	});

	it('shows that most fentanyl was seized in fiscal year 2023, among the full years', () => {
		const years = Object.values(figures).filter(({ id }) => /^seized-\d{4}$/.test(id));
		const most = Math.max(...years.map(({ value }) => value ?? NaN));
		expect(most).toBe(valueOf('seized-2023'));
		expect(valueOf('seized-2025')).toBeLessThan(most);
	});

	it('has three asks, four positions and four explanations', () => {
		const of = (topic: Position['topic']) =>
			tables.positions.filter((position) => position.topic === topic).length;
		expect([of('asks'), of('levers'), of('explanations')]).toEqual([3, 4, 4]);
	});

	it('shows fewer deaths than at the national peak in most states, and more in Arizona and Alaska', () => {
		const [peak, latest] = [parseMonth('2023-07'), lastMonth(tables.deaths.synthetic_opioids)];
		const changes = loadJurisdictionLines().flatMap(({ name, deaths }) => {
			const [then, now] = [peak, latest].map((at) => deaths.predicted[at - deaths.first]);
			return then && now ? [{ name, rose: now > then }] : [];
		});
		expect(changes.filter(({ rose }) => rose).map(({ name }) => name)).toEqual([
			'Alaska',
			'Arizona'
		]);
		expect(changes.filter(({ rose }) => !rose).length).toBeGreaterThan(51 / 2);
	});

	it('has no monthly count of the class for Louisiana and Pennsylvania alone', () => {
		const without = loadJurisdictionLines().filter(({ deaths }) =>
			deaths.reported.every((n) => n === null)
		);
		expect(without.map(({ name }) => name)).toEqual(['Louisiana', 'Pennsylvania']);
	});
});
