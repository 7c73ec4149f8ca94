import { expect, it } from 'vitest';
import { flatten } from '../../src/lib/model/outline';
import { loadStory } from '../../src/story/story';
import { STEPS } from './sections/peers';

const steps = flatten(loadStory().story);

it.for(Object.entries(STEPS))(
	'the steps of %s that are compared with other libraries follow each other',
	([chart, [from, to]]) => {
		const at = steps.findIndex(({ id }) => id === from);
		expect(steps.slice(at, at + 2)).toMatchObject([
			{ id: from, chart },
			{ id: to, chart }
		]);
	}
);
