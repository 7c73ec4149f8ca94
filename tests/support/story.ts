import type { Chart } from '$lib/chart/chart-types';
import type { Claim } from '$lib/data/claims';
import type { StoryParts } from '$lib/model/check';
import { parseCopy } from '$lib/model/copy';
import type { StepEntry } from '$lib/model/entries';
import { drawingWith } from './placed';

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

const chart: Chart = {
	id: 'toll',
	states: ['climb', 'counted'],
	default: 'climb',
	rows: () => ({ columns: [], rows: [] }),
	dataPoints: () => [],
	draw: () => drawingWith(),
	description: {
		subtitle: () => 'Deaths',
		describe: () =>
			'Deaths rose from year to year, and the newest months are still incomplete. '.repeat(2)
	}
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
	copy: null,
	reason: 'It is invented.',
	licence: 'public domain',
	vintage: null,
	retrieved: '2026-02-01',
	opened: null,
	method: 'Counts certificates.'
};

type ChartedEntry = Extract<StepEntry, { chart: string }>;

const step: ChartedEntry = {
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
	charts: { toll: chart },
	banned: [
		[/\baddicts?\b/i, 'person with addiction'],
		[/\busers?\b/i, 'person who used drugs']
	],
	sources: { 'cdc-vsrr': source },
	claims: [claim],
	figures: { count: { id: 'count', text: '107,583', value: 107583, table: 'deaths.csv' } },
	tables: {}
};

/** The same story with one part changed. */
export const withStep = (change: Partial<ChartedEntry>): StoryParts => ({
	...parts,
	scenes: [{ id: 'toll', steps: [{ ...step, ...change }] }]
});
/** The same story, whose step shows words instead of a chart. */
export function withWords(): StoryParts {
	const { chart: _, state: __, ...rest } = step;
	return { ...parts, scenes: [{ id: 'toll', steps: [{ ...rest, words: 'text' }] }] };
}
export const withCopy = (copy: string): StoryParts => ({
	...parts,
	copy: parseCopy(copy, 'fixture')
});
export const withDescription = (describe: () => string): StoryParts => ({
	...parts,
	charts: { toll: { ...chart, description: { subtitle: () => 'Deaths', describe } } }
});
export const withClaim = (change: Partial<Claim>): StoryParts => ({
	...parts,
	claims: [{ ...claim, ...change }]
});
export const withFigure = (text: string): StoryParts => ({
	...parts,
	figures: { count: { id: 'count', text, value: null, table: 'deaths.csv' } }
});
