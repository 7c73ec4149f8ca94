import { describe, expect, it } from 'vitest';
import { flatten, runsOf, stepById } from './outline';
import type { Step, Story } from './story-types';

function step(id: string, chart: string): Step {
	const scene = id.split('-')[0] ?? '';
	const words = {
		headline: '',
		subtitle: '',
		alt: '',
		prose: [],
		short: '',
		notes: '',
		before: ''
	};
	const rest = { quiet: false, seconds: 30, sources: [], claims: [], claimsOpen: false };
	return { id, scene, chart, state: 'all', ...words, ...rest };
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
		{ id: 'toll', title: 'Toll', steps: [step('toll-year', 'dots'), step('toll-climb', 'toll')] },
		{
			id: 'involved',
			title: 'Involved',
			steps: [step('involved-rise', 'toll'), step('involved-thirds', 'dots')]
		}
	]
};

describe('the outline of a story', () => {
	it('lists the steps in order, across scenes', () => {
		expect(flatten(story).map(({ id }) => id)).toEqual([
			'toll-year',
			'toll-climb',
			'involved-rise',
			'involved-thirds'
		]);
	});

	it('finds a step by its id', () => {
		expect(stepById(story, 'toll-climb')?.chart).toBe('toll');
		expect(stepById(story, 'toll-nowhere')).toBeUndefined();
	});

	it('continues a run across scenes and starts a new one when a chart returns', () => {
		expect(runsOf(flatten(story))).toEqual([0, 1, 1, 2]);
		expect(runsOf([])).toEqual([]);
	});
});
