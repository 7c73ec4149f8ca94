import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { releaseOf } from '$lib/model/release';
import { embedPage } from '$lib/views/embed/embed-data';
import { parseEmbedPath } from '$lib/views/embed/paths';
import { charts } from '$story/charts';
import { loadStory } from '$story/story';
import { parseOptions } from '$lib/views/embed/child/query';
import { match } from '$lib/chart/choice/match';
import { idInAddress, queryInAddress } from '$lib/browser/address';
import { cheapRuns, randomTimeout } from '../support/random-runs';

const release = releaseOf(loadStory());
const site = { root: '/', story: 'Upstream', charts };

/** What a reader may type: any text, parts of addresses, and properties that every object has. */
const typed = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: fc.constantFrom(...Array.from('%#?&=,+;/ab1')) }),
	fc.constantFrom(
		'__proto__',
		'constructor',
		'prototype',
		'toString',
		'hasOwnProperty',
		'%E0%A4%A',
		'%'
	)
);

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('the address of an embed', { timeout: randomTimeout }, () => {
	const known = fc.constantFrom(
		'theme',
		'title',
		'steps',
		'controls',
		'fit',
		'motion',
		'i',
		'events'
	);
	const values = fc.oneof(typed, fc.constantFrom('0', '1', 'off', 'dark', 'light', 'auto'));

	it('yields only values that the style sheet and the protocols know', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.oneof(known, typed), values)), typed, (pairs, rest) => {
				const query = new URLSearchParams(pairs).toString();
				for (const search of [query, `?${query}`, `?${query}&${rest}`, rest]) {
					const { theme, instance, ownTitle, steps, ...switches } = parseOptions(search);
					expect(['auto', 'light', 'dark']).toContain(theme);
					expect(instance.length).toBeLessThanOrEqual(64);
					expect(ownTitle.length).toBeLessThanOrEqual(120);
					expect(steps.every(Boolean)).toBe(true);
					for (const value of Object.values(switches)) expect(typeof value).toBe('boolean');
				}
			}),
			cheapRuns
		);
	});

	it('shows only known charts, whatever the path', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(typed, fc.constantFrom('toll', 'toll-climb', '@2026-08'))),
				(parts) => {
					const { chart, step } = parseEmbedPath(parts.join('/'));
					try {
						const page = embedPage(release, { chart, ...(step && { step }) }, site);
						expect(Object.keys(charts)).toContain(page.chart);
					} catch (error) {
						expect(error).toBeInstanceOf(RangeError);
					}
				}
			),
			cheapRuns
		);
	});
});

describe('reading an address', { timeout: randomTimeout }, () => {
	it('never throws', () => {
		fc.assert(
			fc.property(typed, typed, (hash, query) => {
				const url = new URL(`https://story.example/?${query.replaceAll('#', '')}`);
				// Browsers accept many forms of a fragment, and a script may set any.
				vi.stubGlobal('location', { href: url.href, hash: `#${hash}` });
				expect(typeof idInAddress()).toBe('string');
				for (const key of ['steps', 'state', query])
					expect(typeof queryInAddress(key)).toBe('string');
			}),
			cheapRuns
		);
	});
});

describe('match', { timeout: randomTimeout }, () => {
	const states = [
		{ value: 'OH', name: 'Ohio' },
		{ value: 'WV', name: 'West Virginia' },
		{ value: 'VA', name: 'Virginia' }
	];

	it('returns a known state, or a sentence that says why not', () => {
		fc.assert(
			fc.property(fc.oneof(typed, fc.constantFrom('ohio', 'OH', 'virginia', 'o')), (text) => {
				const found = match(text, states, { noun: 'state' });
				if (found.choice) expect(states).toContain(found.choice);
				else expect(found.say).toMatch(/[.?]$/);
			}),
			cheapRuns
		);
	});
});
