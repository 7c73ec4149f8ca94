import { describe, expect, it } from 'vitest';
import {
	chartedSteps,
	flatten,
	groupDetails,
	mainNumber,
	mainSteps,
	runsOf,
	stepById
} from './outline';
import type { Step, Story } from './story-types';

/** A step that shows a chart, or words if there is none. */
function step(id: string, chart?: string): Step {
	const scene = id.split('-')[0] ?? '';
	const words = { headline: '', prose: [], short: '', evidence: '', notes: '', before: '' };
	const rest = { seconds: 30, sources: [], claims: [] };
	const shown = chart ? { chart, state: 'all', subtitle: '', alt: '' } : { words: 'text' as const };
	return { id, scene, ...shown, ...words, ...rest };
}

const story: Story = {
	title: 'A title',
	subject: '',
	standfirst: '',
	contentNote: '',
	contentShort: '',
	help: '',
	corrections: '',
	about: '',
	notFound: '',
	scenes: [
		{
			id: 'toll',
			title: 'Toll',
			steps: [step('toll-year', 'potency'), step('toll-climb', 'toll')]
		},
		{
			id: 'involved',
			title: 'Involved',
			steps: [
				step('involved-rise', 'toll'),
				step('involved-thirds', 'potency'),
				step('involved-note'),
				step('involved-again', 'potency')
			]
		}
	]
};

describe('the outline of a story', () => {
	it('lists the steps in order, across scenes', () => {
		expect(flatten(story).map(({ id }) => id)).toEqual([
			'toll-year',
			'toll-climb',
			'involved-rise',
			'involved-thirds',
			'involved-note',
			'involved-again'
		]);
	});

	it('lists the steps that show a chart, without those that show words', () => {
		expect(chartedSteps(story).map(({ chart }) => chart)).toEqual([
			'potency',
			'toll',
			'toll',
			'potency',
			'potency'
		]);
	});

	it('finds a step by its id', () => {
		expect(stepById(story, 'toll-climb')?.chart).toBe('toll');
		expect(stepById(story, 'toll-nowhere')).toBeUndefined();
	});

	it('continues a run across scenes and starts a new one when a chart returns, after words too', () => {
		expect(runsOf(flatten(story))).toEqual([0, 1, 1, 2, 3, 4]);
		expect(runsOf([])).toEqual([]);
	});
});

describe('details', () => {
	const main = (id: string, chart?: string) => step(id, chart);
	const detail = (of: string, id: string, chart?: string) => ({ ...step(id, chart), detail: of });
	const steps = [
		main('toll-year', 'toll'),
		detail('toll-year', 'toll-codes', 'codes'),
		detail('toll-year', 'toll-names', 'codes'),
		detail('toll-year', 'toll-sum', 'toll'),
		main('toll-climb', 'toll')
	];

	it('are grouped with their main step', () => {
		const ids = groupDetails(steps).map(({ step, details }) =>
			[step, ...details].map(({ id }) => id)
		);
		expect(ids).toEqual([['toll-year', 'toll-codes', 'toll-names', 'toll-sum'], ['toll-climb']]);
	});

	it('stand on their own without their main step before them', () => {
		const chosen = [detail('toll-climb', 'toll-month'), ...steps.slice(1, 2)];
		expect(groupDetails(chosen).map(({ details }) => details.length)).toEqual([0, 0]);
	});

	it('are not counted, and have the number of their main step', () => {
		expect(mainSteps(steps).map(({ id }) => id)).toEqual(['toll-year', 'toll-climb']);
		expect(steps.map((_, i) => mainNumber(steps, i))).toEqual([1, 1, 1, 1, 2]);
	});

	it('do not interrupt the run of their main step, and share one beside it', () => {
		expect(runsOf(steps)).toEqual([0, 1, 1, 0, 0]);
		expect(runsOf([main('a', 'x'), detail('a', 'b', 'y'), main('c', 'y')])).toEqual([0, 1, 2]);
	});
});
