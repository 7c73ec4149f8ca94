import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chosenSteps, namesOf } from '$lib/model/chosen';
import { releaseOf } from '$lib/model/release';
import { embedPage } from '$lib/views/embed/embed-data';
import { parseEmbedPath } from '$lib/views/embed/paths';
import { charts } from '$story/charts';
import { loadStory } from '$story/story';
import { parseOptions } from '$lib/views/embed/child/query';
import { match } from '$lib/chart/choice/match';
import { idInAddress, queryInAddress } from '$lib/browser/address';
import { isView } from '$lib/views/single/views';
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

	it('ignores unknown keys', () => {
		const unknown = typed.filter(
			(key) =>
				!['theme', 'title', 'steps', 'controls', 'fit', 'motion', 'i', 'events'].includes(key)
		);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(known, values)),
				fc.array(fc.tuple(unknown, typed)),
				(pairs, others) => {
					const mixed = new URLSearchParams([...others, ...pairs, ...others]).toString();
					expect(parseOptions(mixed)).toEqual(parseOptions(new URLSearchParams(pairs).toString()));
				}
			),
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

	it('returns the id in the fragment', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (id) => {
				const url = new URL('https://story.example/');
				url.hash = encodeURIComponent(id);
				vi.stubGlobal('location', url);
				expect(idInAddress()).toBe(id);
			}),
			cheapRuns
		);
	});

	it('accepts only known views of the single-file build', () => {
		fc.assert(
			fc.property(typed, (name) => {
				expect(isView(name)).toBe(['story', 'deck', 'speaker', 'handout'].includes(name));
			}),
			cheapRuns
		);
	});
});

describe('chosenSteps', { timeout: randomTimeout }, () => {
	const story = fc
		.array(fc.nat(4), { minLength: 1, maxLength: 5 })
		.filter((counts) => counts.some((count) => count > 0))
		.map((counts) => ({
			scenes: counts.map((count, i) => ({
				id: `scene${i}`,
				steps: Array.from({ length: count }, (_, j) => ({ id: `scene${i}-step${j}` }))
			}))
		}));
	const name = fc.oneof(
		typed,
		fc
			.tuple(fc.nat(5), fc.option(fc.nat(4)))
			.map(([i, j]) => `scene${i}${j === null ? '' : `-step${j}`}`)
	);

	it('returns at least one step, none twice, and reports other names as unknown', () => {
		fc.assert(
			fc.property(story, fc.array(name), (of, names) => {
				const list = names.join(',');
				const all = of.scenes.flatMap(({ steps }) => steps);
				const { steps, unknown } = chosenSteps(of, list);
				expect(steps.length).toBeGreaterThan(0);
				expect(new Set(steps).size).toBe(steps.length);
				expect(all).toEqual(expect.arrayContaining([...steps]));
				const ids = steps.map(({ id }) => id);
				for (const each of list.split(',').map((part) => part.trim())) {
					const scene = of.scenes.find(({ id }) => id === each);
					if (unknown.includes(each)) expect(ids).not.toContain(each);
					else if (scene)
						expect(ids).toEqual(expect.arrayContaining(scene.steps.map(({ id }) => id)));
					else if (each !== '') expect(ids).toContain(each);
				}
			}),
			cheapRuns
		);
	});

	it('restores the steps and their order from namesOf', () => {
		const picked = story.chain((of) => {
			const all = of.scenes.flatMap(({ steps }) => steps);
			return fc.tuple(fc.constant(of), fc.shuffledSubarray(all, { minLength: 1 }));
		});
		fc.assert(
			fc.property(picked, ([of, steps]) => {
				expect(chosenSteps(of, namesOf(of, steps)).steps).toEqual(steps);
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
