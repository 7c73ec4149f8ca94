import { afterEach, describe, expect, it, vi } from 'vitest';
import { readBenchOptions } from './bench-options';

const NAMES = ['story-loading', 'story-scroll', 'deck'];

afterEach(() => vi.restoreAllMocks());

/** The message that is printed before the command exits. */
function rejection(...args: string[]): unknown {
	const print = vi.spyOn(console, 'error').mockReturnValue();
	vi.spyOn(process, 'exit').mockImplementation(() => {
		throw new Error('ended');
	});
	expect(() => readBenchOptions(NAMES, args)).toThrow('ended');
	return print.mock.lastCall?.[0];
}

describe('readBenchOptions', () => {
	it('measures all sections by default', () => {
		expect(readBenchOptions(NAMES, [])).toEqual({ sections: NAMES, rounds: undefined });
	});

	it('measures the sections that start with a word', () => {
		expect(readBenchOptions(NAMES, ['--only', 'story', '--rounds', '5'])).toEqual({
			sections: ['story-loading', 'story-scroll'],
			rounds: 5
		});
	});

	it('rejects an unknown section', () => {
		expect(rejection('--only', 'map')).toBe(
			'npm run bench: found no section "map", expected one of story-loading, story-scroll, deck.'
		);
	});

	it.each(['0', 'many', '1.5'])('rejects %s rounds', (rounds) => {
		expect(rejection('--rounds', rounds)).toBe(
			`npm run bench: found "${rounds}" rounds, expected a whole number from 1.`
		);
	});
});
