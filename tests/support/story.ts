import type { DescribedChart } from '$lib/charts/chart-types';
import type { Claim, Series, Tables } from '$lib/data/table-types';
import type { StoryParts } from '$lib/story/check';
import { parseCopy } from '$lib/story/copy';
import type { StepEntry } from '$lib/story/steps';

/** The copy of a valid story with one step. */
export const rightCopy = `# story: Upstream

**Subject:** Deaths, counted.

**Standfirst:** What holds and what does not.

**Content note:** About deaths.

**Help:** Help is there.

**Corrections:** None so far.

**About:** Made with care.

**Not found:** Nothing is here.

# toll: The toll

## toll-year

> In a year {count} people died

Each ring on the chart stands for deaths in the twelve months that ended in July 2022, and code T40.4 marks **{count}** of them as they were counted then.

**Short:** There were {count} deaths.

**Notes:** Wait here.
`;

const model: DescribedChart = {
	id: 'toll',
	states: { climb: {}, counted: {} },
	keyframeOf: () => ({}),
	default: 'climb',
	subtitle: () => 'Deaths',
	describe: () =>
		'Deaths rose from year to year, and the newest months are still incomplete. '.repeat(2),
	rows: () => ({ columns: [], rows: [] }),
	dataPoints: () => []
};

const claim: Claim = {
	id: 1,
	claim: 'Many died.',
	speaker: 'CDC',
	date: 'January 2023',
	standing: 'official statistic',
	verdict: 'holds',
	finding: 'The counts agree.',
	sources: ['cdc-vsrr']
};

const source = {
	id: 'cdc-vsrr',
	publisher: 'CDC',
	title: 'Provisional counts',
	short: 'CDC',
	address: null,
	licence: 'public domain',
	vintage: null,
	retrieved: '2026-02-01',
	method: 'Counts certificates.'
};

const series: Series = { first: 24270, reported: [1], predicted: [1] };
const tables: Tables = {
	vintage: '2026-01',
	deaths: {
		all_drugs: series,
		synthetic_opioids: series,
		psychostimulants: series,
		cocaine: series,
		heroin: series
	},
	later: [],
	fentanylByName: { first: 24270, deaths: [1], vintage: '2026-01' },
	announced: [],
	potency: [],
	statements: [],
	seizures: [],
	states: {
		compared: [],
		nation: [],
		westVirginia: {
			code: 'WV',
			name: 'West Virginia',
			deaths: series,
			blanks: [null],
			later: [],
			laterVintage: null,
			years: []
		},
		chosen: null
	},
	published: [],
	events: [],
	positions: [],
	route: []
};

const step: StepEntry = {
	id: 'toll-year',
	chart: 'toll',
	state: 'climb',
	seconds: 30,
	sources: ['cdc-vsrr'],
	claims: [1]
};

/** A valid story with one step. */
export const parts: StoryParts = {
	scenes: [{ id: 'toll', steps: [step] }],
	copy: parseCopy(rightCopy, 'fixture'),
	models: { toll: model },
	sources: { 'cdc-vsrr': source },
	claims: [claim],
	figures: { count: { id: 'count', text: '107,583', value: 107583, table: 'deaths.csv' } },
	tables
};

/** The same story with one part changed. */
export const withStep = (change: Partial<StepEntry>): StoryParts => ({
	...parts,
	scenes: [{ id: 'toll', steps: [{ ...step, ...change }] }]
});
export const withCopy = (copy: string): StoryParts => ({
	...parts,
	copy: parseCopy(copy, 'fixture')
});
export const withModel = (change: Partial<DescribedChart>): StoryParts => ({
	...parts,
	models: { toll: { ...model, ...change } }
});
export const withClaim = (change: Partial<Claim>): StoryParts => ({
	...parts,
	claims: [{ ...claim, ...change }]
});
export const withFigure = (text: string): StoryParts => ({
	...parts,
	figures: { count: { id: 'count', text, value: null, table: 'deaths.csv' } }
});
