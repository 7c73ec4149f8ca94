import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/story/load';
import { flatten, runOf } from '$lib/story/outline';
import type { Step } from '$lib/story/types';
import { runs } from './runs';

const { story } = loadStory();
const [some] = flatten(story);

/** Steps that show these charts, one each. */
const showing = (...charts: string[]) =>
	charts.flatMap((chart): Step[] => (some ? [{ ...some, chart }] : []));

describe('runs of one chart', () => {
	it('go on while the chart is the same, whatever its state', () => {
		expect(runs(showing('toll', 'toll', 'toll'))).toEqual([0, 0, 0]);
	});

	it('end where another chart begins', () => {
		expect(runs(showing('dots', 'toll', 'toll', 'potency'))).toEqual([0, 1, 1, 2]);
	});

	it('are new ones when a chart comes back after another', () => {
		expect(runs(showing('toll', 'dots', 'toll'))).toEqual([0, 1, 2]);
	});

	it('are the same as those of the outline, for every step of the story', () => {
		const steps = flatten(story);
		expect(runs(steps)).toEqual(steps.map(({ id }) => runOf(story, id)));
	});

	it('are none without steps', () => {
		expect(runs([])).toEqual([]);
	});
});
