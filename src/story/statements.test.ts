import { describe, expect, it } from 'vitest';
import { readText } from '$lib/data/read-text';
import { fillText } from '$lib/model/fill';
import { parseCopy } from '$lib/model/copy';
import { loadStory } from './story';
import { readStatements } from '$lib/model/statements';
import { flatten } from '$lib/model/outline';

const { story, figures, definition } = loadStory();
const steps = flatten(story);
const { scenes } = parseCopy(readText(definition.copy).text, definition.copy);
const written = scenes.flatMap((scene) => scene.steps);
const statementsOf = (id: string) => {
	const step = written.find((each) => each.id === id);
	return step && step.trueWhile.length > 0
		? readStatements(fillText(step.trueWhile, {}), figures)
		: [];
};

/** Words that compare: a comparative, a superlative, a rank, a change or a ratio. */
const COMPARES =
	/\b(more|less|fewer|higher|highest|lowest|larger|largest|peak|peaked|most|rose|rise|risen|fell|fall|fallen|climb\w*|doubled|half|times|two-thirds|percent|above|below|passed|back near)\b/i;

/** Steps whose words compare, and rest on no figure that a new release could change. */
const WITHOUT: Readonly<Record<string, string>> = {
	'toll-one-year': 'counts, and claim 1, whose verdict is computed',
	'toll-window': 'how a year is counted',
	'potency-range': 'a range as agencies give it',
	'potency-no-doses': 'names no figure',
	'route-before': 'agencies’ words on a route, without amounts',
	'route-after': 'agencies’ words on a route, without amounts',
	'route-claim': 'a claim as it was said',
	'turn-why-hard': 'a share as an industry group gives it',
	'asks-letters': 'who wrote to whom',
	'asks-three': 'what a letter asks for',
	'asks-levers': 'positions as they were put',
	'west-virginia-person': 'a man’s own account',
	'since-help': '“below” is a place on the page'
};

describe('the statements that a step’s words rest on', () => {
	it.each(steps.filter(({ id }) => statementsOf(id).length === 0).map(({ id }) => [id]))(
		'are none in %s, because it compares nothing or for a reason',
		(id) => {
			const step = steps.find((each) => each.id === id);
			const prose = step?.prose.map((runs) => runs.map(({ text }) => text).join(''));
			const words = [step?.headline, ...(prose ?? []), step?.short].join(' ');
			if (COMPARES.test(words)) expect(WITHOUT, words).toHaveProperty([id]);
		}
	);

	it('are none for no other reason', () => {
		for (const id of Object.keys(WITHOUT)) expect(statementsOf(id), id).toEqual([]);
	});

	it('are all true of these tables', () => {
		const all = steps.flatMap(({ id }) => statementsOf(id));
		expect(all.length).toBeGreaterThan(40);
		expect(all.filter(({ isTrue }) => !isTrue)).toEqual([]);
	});
});
