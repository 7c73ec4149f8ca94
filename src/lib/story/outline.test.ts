import { describe, expect, it } from 'vitest';
import { flatten, nextStep, previousStep, runOf, sceneOf, stepById } from './outline';
import type { Step, Story } from './types';

function step(id: string, chart: string): Step {
	const scene = id.split('-')[0] ?? '';
	const words = { headline: '', subtitle: '', alt: '', prose: [], short: '', notes: '' };
	const rest = { quiet: false, seconds: 30, sources: [], claims: [], claimsOpen: false };
	return { id, scene, chart, state: 'all', ...words, ...rest };
}

const story: Story = {
	title: 'Upstream',
	standfirst: '',
	contentNote: '',
	help: '',
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
	it('tells the steps in order, across scenes', () => {
		expect(flatten(story).map(({ id }) => id)).toEqual([
			'toll-year',
			'toll-climb',
			'involved-rise',
			'involved-thirds'
		]);
	});

	it('finds a step and its scene by id', () => {
		expect(stepById(story, 'toll-climb')?.chart).toBe('toll');
		expect(sceneOf(story, 'involved-rise')?.title).toBe('Involved');
		expect(stepById(story, 'toll-nowhere')).toBeUndefined();
		expect(sceneOf(story, 'toll-nowhere')).toBeUndefined();
	});

	it('goes on from the last step of a scene to the first of the next, and back', () => {
		expect(nextStep(story, 'toll-climb')?.id).toBe('involved-rise');
		expect(previousStep(story, 'involved-rise')?.id).toBe('toll-climb');
	});

	it('has nothing before the first step, after the last, or beside an unknown one', () => {
		expect(previousStep(story, 'toll-year')).toBeUndefined();
		expect(nextStep(story, 'involved-thirds')).toBeUndefined();
		expect(nextStep(story, 'toll-nowhere')).toBeUndefined();
		expect(previousStep(story, 'toll-nowhere')).toBeUndefined();
	});

	it('keeps a run of one chart across scenes and counts a chart that comes back as a new run', () => {
		expect(flatten(story).map(({ id }) => runOf(story, id))).toEqual([0, 1, 1, 2]);
		expect(runOf(story, 'toll-nowhere')).toBe(-1);
	});
});
