import { describe, expect, it } from 'vitest';
import { chartedSteps, flatten, runsOf, stepById } from './outline';
import type { Step, Story } from './story-types';

/** A step that shows a chart, or words if there is none. */
function step(id: string, chart?: string): Step {
	const scene = id.split('-')[0] ?? '';
	const words = { headline: '', prose: [], short: '', notes: '', before: '' };
	const rest = { seconds: 30, sources: [], claims: [], claimsOpen: false };
	const shown = chart ? { chart, state: 'all', subtitle: '', alt: '' } : { words: 'text' as const };
	return { id, scene, ...shown, ...words, ...rest };
}

const story: Story = {
	title: 'A title',
	subject: '',
	standfirst: '',
	contentNote: '',
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
