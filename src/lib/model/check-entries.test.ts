import { describe, expect, it } from 'vitest';
import { checkCards, checkDetails, checkIds } from './check-entries';

/** A scene of steps that are named by letters: "a", or "b of a" for a detail. */
const scene = (...steps: string[]) => ({
	id: 'toll',
	steps: steps.map((step) => {
		const [id = '', detail] = step.split(' of ');
		const shown = {
			words: id === 'text' ? 'text' : 'help',
			seconds: 30,
			sources: ['office']
		} as const;
		return { id, ...shown, ...(detail && { detail }) };
	})
});

describe('checkDetails', () => {
	it('accepts details directly after their main step', () => {
		expect(checkDetails(scene('a', 'b of a', 'c of a', 'd', 'e of d'))).toEqual([]);
	});

	it.each([
		[
			['a of b', 'b'],
			/^a: it is a detail of “b” in the scene toll, expected a main step before it/
		],
		[['a', 'b', 'c of a'], /^c: .*, expected “b”, the main step before it\.$/],
		[['a', 'b of a', 'c of b'], /^c: .* “b” .*, expected “a”/],
		[['a', 'b of b'], /^b: .*, expected “a”/],
		[['text', 'b of text'], /^b: its main step “text” shows text alone/]
	])('names a detail in another place: %j', (steps, message) => {
		expect(checkDetails(scene(...steps))).toEqual([expect.stringMatching(message)]);
	});
});

describe('checkCards', () => {
	const step = { sources: ['office'], chart: 'toll', state: 'all' };
	const steps = [
		{ ...step, id: 'a', card: 'b' },
		{ ...step, id: 'b' }
	];

	it('accepts the id of a step with a chart', () => {
		expect(checkCards(steps)).toEqual([]);
	});

	it('names the step with the card of no other, or of one without a chart', () => {
		const words = { id: 'text', words: 'text', sources: ['office'] } as const;
		expect(
			checkCards([
				...steps,
				words,
				{ ...step, id: 'c', card: 'text' },
				{ ...step, id: 'd', card: 'x' }
			])
		).toEqual([
			'c: its card is “text”, expected the id of a step with a chart.',
			'd: its card is “x”, expected the id of a step with a chart.'
		]);
	});
});

describe('checkIds', () => {
	it('refuses the ids of a speaker’s own slides', () => {
		const own = { ...scene('own-1'), id: 'own' };
		const words = { id: 'own', title: 'Own', steps: [{ id: 'own-1' }] };
		const copy = { scenes: [words], at: () => '' } as unknown as Parameters<typeof checkIds>[1];
		expect(checkIds([own], copy)).toEqual([
			expect.stringMatching(/^own: the id is that of a speaker’s own slide/),
			expect.stringMatching(/^own-1: the id is that of/)
		]);
	});
});
