import { afterEach, describe, expect, it, vi } from 'vitest';
import { readBenchOptions } from './bench-options';
import type { Section } from './section';

const SECTIONS: Pick<Section, 'name' | 'options'>[] = [
	{ name: 'story-loading', options: ['against'] },
	{ name: 'story-scroll' },
	{ name: 'transitions', options: ['charts', 'against'] }
];

afterEach(() => vi.restoreAllMocks());

/** The message that is printed before the command exits. */
function rejection(...args: string[]): unknown {
	const print = vi.spyOn(console, 'error').mockReturnValue();
	vi.spyOn(process, 'exit').mockImplementation(() => {
		throw new Error('ended');
	});
	expect(() => readBenchOptions(SECTIONS, args)).toThrow('ended');
	return print.mock.lastCall?.[0];
}

describe('readBenchOptions', () => {
	it('measures all sections by default', () => {
		expect(readBenchOptions(SECTIONS, [])).toEqual({
			sections: ['story-loading', 'story-scroll', 'transitions'],
			rounds: undefined,
			charts: undefined,
			against: undefined
		});
	});

	it('measures the sections that start with a word', () => {
		expect(readBenchOptions(SECTIONS, ['--only', 'story', '--rounds', '5'])).toMatchObject({
			sections: ['story-loading', 'story-scroll'],
			rounds: 5
		});
	});

	it('measures only the sections that can compare builds', () => {
		expect(readBenchOptions(SECTIONS, ['--against', 'main'])).toMatchObject({
			sections: ['story-loading', 'transitions'],
			against: 'main'
		});
	});

	it('measures only the sections that can choose charts', () => {
		expect(readBenchOptions(SECTIONS, ['--charts', 'toll,tiles'])).toMatchObject({
			sections: ['transitions'],
			charts: ['toll', 'tiles']
		});
	});

	it('rejects an unknown section', () => {
		expect(rejection('--only', 'map')).toBe(
			'npm run bench: found no section "map", expected one of story-loading, story-scroll, transitions.'
		);
	});

	it('rejects an option that the section does not have', () => {
		expect(rejection('--only', 'story-scroll', '--against', 'main')).toBe(
			'npm run bench: found no section "story-scroll" with --against, expected one of story-loading, transitions.'
		);
	});

	it.each(['0', 'many', '1.5'])('rejects %s rounds', (rounds) => {
		expect(rejection('--rounds', rounds)).toBe(
			`npm run bench: found "${rounds}" rounds, expected a whole number from 1.`
		);
	});
});
