import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openStory } from '../browser/browser';
import { randomRuns, seed as givenSeed } from '../support/random-runs';

const seed = givenSeed ?? Date.now() % 2 ** 31;

/** Pseudorandom numbers between 0 and 1, the same for a seed. */
function seeded(seed: number): () => number {
	return () => {
		seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
		return seed / 2 ** 32;
	};
}

/** A sentence and markup that no page may show, and texts that have confused readers before. */
const SENTENCE = 'Visit evil example today';
const MARKUP = '<img src=x onerror=alert(1) data-evil>';
const VALUES = [
	SENTENCE,
	MARKUP,
	`"><script data-evil>alert(1)</script>`,
	'javascript:alert(1)',
	'',
	'%',
	'%E0%A4%A',
	'\u0000\uFFFF',
	// A server refuses an address of 16 kB, which ten of these must not have.
	'a,'.repeat(300),
	'__proto__',
	'constructor',
	'1e999',
	'-1',
	'NaN',
	'own-999999999',
	'own-1,own-title',
	'toll',
	'toll-climb',
	'toll-climb*,own-1',
	'OH',
	'OH,WV',
	'ohio',
	'Zz',
	'{"toll-climb":1e999}',
	'[[null,{"id":"own-1"}]]',
	`{"toll-climb":"${'x'.repeat(50)}"}`,
	'{"shared":{},"stamps":{},"name":"fuzz"}'
];
const KEYS = {
	query: ['steps', 'state', 'minutes', 'per', 'lines', 'notes', 'own', 'details', 'theme', 'i'],
	storage: [
		...[
			'notes',
			'slides',
			'rehearsal',
			'step',
			'choice-state',
			'still',
			'deck-theme',
			'notes-size'
		],
		...['talk', 'talk-6', 'talk-files']
	]
};

/** The views, with the selector of the content that each shows whatever it is given. */
const VIEWS = {
	'': 'main h1',
	'present/': '[data-deck] [data-step]',
	'present/speaker/': '[data-speaker] .number',
	'handout/': '[data-part="sheet"]:not([hidden])',
	'charts/tiles/': 'main figure',
	'embed/tiles/': 'main figure'
};

/** Runs in the page: stores the values, posts messages as another window of the talk does, and the host page of an embed. */
function disturb(messages: unknown[]): void {
	const channel = new BroadcastChannel('upstream:fuzz');
	for (const message of messages) {
		channel.postMessage(message);
		window.postMessage(message, '*');
	}
	channel.close();
}

/** What is wrong with a page. */
async function faultsOf(page: Page, content: string): Promise<string[]> {
	await page.waitForFunction(
		(selector) => document.querySelector(selector)?.checkVisibility() ?? false,
		content
	);
	const found = await page.evaluate((sentence) => {
		const fields = [...document.querySelectorAll('input, textarea')].map(
			(field) => (field as HTMLInputElement).value
		);
		return {
			markup: document.querySelectorAll('[data-evil], [onerror], a[href^="javascript:"]').length,
			shown: (document.body.innerText + fields.join('\n')).includes(sentence),
			numbers: /\b(NaN|Infinity|undefined)\b/.exec(document.body.innerText)?.[0]
		};
	}, SENTENCE);
	return [
		...(found.markup > 0 ? ['has markup of the input'] : []),
		...(found.shown ? ['repeats the input'] : []),
		...(found.numbers ? [`shows ${found.numbers}`] : [])
	];
}

describe('pages with random addresses, storage and messages', () => {
	let browser: Browser;
	beforeAll(async () => {
		console.log(`seed ${seed}`);
		browser = await openBrowser();
	});
	afterAll(() => browser.close());

	it.each(Object.entries(VIEWS))(
		'/%s shows its content and nothing of the input',
		async (path, content) => {
			const random = seeded(seed + path.length);
			const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
			const some = (keys: readonly string[]) =>
				keys.filter(() => random() < 0.4).map((key) => [key, oneOf(VALUES)] as const);
			const values = (depth: number): unknown => {
				const leaf = () => oneOf([...VALUES, NaN, Infinity, 1e308, -1, 0, 1, null, true]);
				if (depth === 0 || random() < 0.3) return leaf();
				const names = ['kind', 'role', 'shared', 'stamps', 'at', 'x', 'width', 'step', 'state'];
				return Object.fromEntries(names.map((name) => [name, values(depth - 1)]));
			};
			for (let run = 0; run < Math.min(randomRuns, 12); run += 1) {
				const query = new URLSearchParams(some(KEYS.query).map((pair) => [...pair]));
				// A sentence of its own in a note is one that the speaker has typed.
				const storage = some(KEYS.storage).filter(
					([key]) => key !== 'notes' || path !== 'handout/'
				);
				const kinds = ['hello', 'bye', 'taken', 'state', 'room', 'pointer', 'set', 'get'];
				const messages = Array.from({ length: 20 }, () => {
					const message = { ...(values(2) as object), kind: oneOf(kinds) };
					return { talk: 6, from: oneOf(VALUES), message, 'story-embed': 1, ...message };
				});
				const address = `${path}?${query}&talk=fuzz${random() < 0.5 ? `#${oneOf(VALUES)}` : ''}`;
				const told = `seed ${seed}, run ${run}: ${address.slice(0, 300)} ${JSON.stringify(storage).slice(0, 300)}`;
				const story = await openStory(browser, {
					path: address,
					asleep: true,
					before: (page) =>
						page.addInitScript((pairs) => {
							for (const [key, value] of pairs) {
								localStorage.setItem(`upstream:${key}`, value);
								sessionStorage.setItem(`upstream:${key}`, value);
							}
						}, storage)
				});
				const { page, complaints, elsewhere } = story;
				if (path.startsWith('embed/')) await page.locator('main').hover();
				await page.waitForSelector('html[data-hydrated]');
				await page.evaluate(disturb, messages);
				await page.evaluate(() => history.replaceState({ above: 'x', details: [1] }, ''));
				const faults = await faultsOf(page, content);
				await story.close();
				// The handout looks for a picture of what is chosen, which may not exist.
				const others = complaints.filter((text) => path !== 'handout/' || !text.includes('404'));
				expect([...faults, ...others, ...elsewhere], told).toEqual([]);
			}
		}
	);
});
