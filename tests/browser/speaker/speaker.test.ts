import { describe, expect } from 'vitest';
import { loadStory } from '$story/story';
import { flatten } from '$lib/model/outline';
import { openBrowser, openStory } from '../browser';
import { addressOf, alike, at, copyOf, opened, openSpeaker, partOf, stepOf } from '../deck/talk';
import { long } from '../long';
import { test } from '../test';

const { story, claims, sources } = loadStory();
const steps = flatten(story);
const ids = steps.map(({ id }) => id);
const idAt = (number: number) => ids.at(number < 0 ? number : number - 1) ?? '';
const FIND = 'since-your-state';

/** Runs in a page: opens the slides as soon as the page offers them, and logs when it says that they were blocked. */
function pressUntouched(): void {
	let pressed = false;
	new MutationObserver((_, observer) => {
		const text = document.querySelector('body')?.innerText ?? '';
		if (!pressed && text.includes('No slides are open')) {
			pressed = true;
			window.dispatchEvent(new KeyboardEvent('keydown', { key: 's' }));
		}
		if (text.includes('has kept the slides from opening')) {
			observer.disconnect();
			console.log('kept from opening');
		}
	}).observe(document, { subtree: true, childList: true, characterData: true });
}

describe('either window controls the talk', () => {
	test('with the keys of the slides', async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: 'present/#toll-climb' }));
		const scene = story.scenes[1]?.steps[0]?.id ?? '';
		for (const [key, id] of [
			['ArrowRight', idAt(4)],
			['PageUp', idAt(3)],
			['Space', idAt(4)],
			['Shift+Space', idAt(3)],
			['Shift+ArrowRight', scene],
			['Shift+ArrowLeft', idAt(1)],
			['End', idAt(-1)],
			['Home', idAt(1)],
			['n', idAt(2)],
			['Backspace', idAt(1)]
		] as const) {
			await speaker.keyboard.press(key);
			await at(speaker, id);
			await at(slides, id);
		}
		await speaker.keyboard.type('12');
		await speaker.getByText('Go to 12').waitFor();
		await speaker.keyboard.press('Enter');
		await at(slides, idAt(12));
		await slides.keyboard.press('ArrowRight');
		await at(speaker, idAt(13));
		await alike(slides, speaker);
	});

	test('with its buttons', async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: 'present/' }));
		await speaker.getByRole('button', { name: 'Next step' }).click();
		await at(slides, idAt(2));
		// The button has the focus, so a key must press it only once.
		await speaker.keyboard.press('Space');
		await at(slides, idAt(3));
		await at(speaker, idAt(3));
		await speaker.getByRole('button', { name: 'Previous step' }).click();
		await at(slides, idAt(2));
		await speaker.keyboard.press('PageDown');
		await at(slides, idAt(3));
	});

	test('and leaves the browser’s own keys to the browser', long, async ({ open }) => {
		const { speaker } = await openSpeaker(await open({ path: 'present/' }));
		const left = await speaker.evaluate(() =>
			['F5', 'f', 'Tab', 'a'].map((key) =>
				window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }))
			)
		);
		expect(left).toEqual([true, true, true, true]);
		expect(await stepOf(speaker)).toBe(idAt(1));
	});
});

test('the notes, the plan, claims with their speakers, and sources follow the step', async ({
	open
}) => {
	const { speaker } = await openSpeaker(await open({ path: 'present/' }));
	const shown = [
		...new Set([steps[0], steps.find((step) => step.claims.length > 2), steps.at(-1)])
	];
	for (const step of shown) {
		if (!step) throw new Error('the story has no such step');
		await speaker.keyboard.type(String(steps.indexOf(step) + 1));
		await speaker.keyboard.press('Enter');
		await at(speaker, step.id);
		expect(await partOf(speaker, 'notes')).toBe(step.notes);
		expect(await partOf(speaker, 'planned')).toBe(
			step.seconds < 60 ? `Planned: ${step.seconds} s` : 'Planned: 1 min'
		);
		const evidence = await speaker.locator('[aria-labelledby="claims"] li').allInnerTexts();
		const own = claims.filter(({ id }) => step.claims.includes(id));
		expect(evidence).toHaveLength(own.length);
		for (const [i, { id, claim, speaker: who, verdict }] of own.entries()) {
			expect(evidence[i]).toContain(`${id}. `);
			expect(evidence[i]?.toLowerCase()).toContain(`${verdict}:`);
			expect(evidence[i]).toContain(claim);
			expect(evidence[i]).toContain(who);
		}
		const cited = speaker.locator('[aria-labelledby="sources"] li');
		expect(await cited.allInnerTexts()).toEqual(step.sources.map((id) => sources[id]?.short));
	}
	expect(await speaker.getByText('This slide is the last one.').isVisible()).toBe(true);
});

describe('the copies', () => {
	test.for([
		{ width: 1280, height: 720 },
		{ width: 1024, height: 768 },
		{ width: 700, height: 900 }
	])(
		'show the slides of a window of $width by $height, scaled down',
		long,
		async (size, { open }) => {
			const { slides, speaker } = await openSpeaker(
				await open({ path: 'present/#toll-climb', viewport: size })
			);
			await speaker.setViewportSize({ width: 1280, height: 800 });
			for (const [which, id] of [
				['this', idAt(3)],
				['next', idAt(4)]
			] as const) {
				const copy = await copyOf(speaker, which);
				await copy.waitForFunction(
					({ width, height, id }) =>
						innerWidth === width &&
						innerHeight === height &&
						document.documentElement.dataset.step === id,
					{ ...size, id }
				);
				await copy.getByText(`${ids.indexOf(id) + 1} of ${steps.length}`).waitFor();
				// The speaker window has another size by now, and the copy follows in its next frame.
				await speaker.waitForFunction(
					({ which, size }) => {
						const box = document.querySelector(`[data-mirror="${which}"]`);
						const copy = box?.querySelector('iframe');
						if (!box || !copy) return false;
						const { width, height } = copy.getBoundingClientRect();
						const outer = box.getBoundingClientRect();
						return (
							Math.abs(width - outer.width) < 1 &&
							Math.abs(height - outer.height) < 1 &&
							Math.abs(width / height - size.width / size.height) < 0.01 &&
							width < size.width
						);
					},
					{ which, size }
				);
			}
			await slides.setViewportSize({ width: 900, height: 600 });
			const copy = await copyOf(speaker, 'this');
			await copy.waitForFunction(() => innerWidth === 900 && innerHeight === 600);
		}
	);

	test(
		'cannot be reached by keyboard, and have text descriptions of their charts',
		long,
		async ({ open }) => {
			const { speaker } = await openSpeaker(await open({ path: 'present/#toll-climb' }));
			const shown = speaker.getByRole('region', { name: 'This slide' });
			expect(await shown.textContent()).toContain(steps[2]?.alt);
			const next = speaker.getByRole('region', { name: 'Next slide' });
			expect(await next.textContent()).toContain(steps[3]?.alt);
			const seen = new Set<string>();
			for (let i = 0; i < 60; i += 1) {
				await speaker.keyboard.press('Tab');
				seen.add(await speaker.evaluate(() => document.activeElement?.tagName ?? ''));
			}
			expect(seen).toContain('BUTTON');
			expect(seen).not.toContain('IFRAME');
		}
	);
});

describe('keys in the speaker window', () => {
	test(
		'Escape discards a number, and leaves a field with a text that names no state',
		long,
		async ({ open }) => {
			const { slides, speaker } = await openSpeaker(await open({ path: 'present/' }));
			for (const key of ['9', 'Escape', 'Enter']) await speaker.keyboard.press(key);
			await at(slides, idAt(2));
			await slides.evaluate((id) => (location.hash = id), FIND);
			await at(speaker, FIND);
			await speaker.getByRole('combobox', { name: 'State' }).fill('Nowhere');
			await speaker.keyboard.press('Enter');
			await speaker.keyboard.press('Escape');
			await speaker.keyboard.press('PageDown');
			await at(slides, idAt(ids.indexOf(FIND) + 2));
		}
	);

	test('S on the slides brings it to the front without a reload', long, async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: 'present/' }));
		await speaker.evaluate(() => Object.assign(window, { here: 'still' }));
		await slides.keyboard.press('s');
		await slides.keyboard.press('PageDown');
		await at(speaker, idAt(2));
		expect(await speaker.evaluate(() => (window as unknown as { here?: string }).here)).toBe(
			'still'
		);
	});
});

describe('the speaker window hides the slides', () => {
	test('in black or white until Escape or the next step', async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: 'present/' }));
		const black = speaker.getByRole('button', { name: 'Black' });
		await speaker.keyboard.press('b');
		await slides.waitForSelector('[data-blank="black"]');
		await speaker.getByText('The slides are black').waitFor();
		expect(await black.getAttribute('aria-pressed')).toBe('true');
		await speaker.getByRole('button', { name: 'White' }).click();
		await slides.waitForSelector('[data-blank="white"]');
		expect(await black.getAttribute('aria-pressed')).toBe('false');
		await speaker.keyboard.press('Escape');
		await slides.waitForSelector('[data-blank]', { state: 'detached' });
		await slides.keyboard.press('.');
		await speaker.getByText('The slides are black').waitFor();
		await speaker.keyboard.press('ArrowRight');
		await slides.waitForSelector('[data-blank]', { state: 'detached' });
		await at(slides, idAt(2));
	});
});

describe('the speaker window finds any step', () => {
	test('by its text, by its number and from the list', long, async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: 'present/' }));
		const field = speaker.getByRole('searchbox');
		await speaker.keyboard.press('o');
		expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
		await field.fill('doubled');
		await speaker.keyboard.press('Enter');
		await at(slides, 'toll-climb');
		await field.waitFor({ state: 'detached' });

		await speaker.getByRole('button', { name: 'All steps' }).click();
		await field.fill('20');
		await speaker.keyboard.press('Enter');
		await at(slides, idAt(20));

		await speaker.keyboard.press('g');
		await field.fill('zebra');
		await speaker.getByText(`The numbers go from 1 to ${steps.length}.`).waitFor();
		await speaker.keyboard.press('Enter');
		expect(await stepOf(slides)).toBe(idAt(20));
		await field.fill('');
		await speaker.getByRole('button', { name: steps[6]?.headline }).click();
		await at(slides, idAt(7));
	});
});

describe('a choice in one window shows in the other', () => {
	test('for a state', long, async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: `present/#${FIND}` }));
		await speaker.getByRole('combobox', { name: 'State' }).fill('Louisiana');
		await speaker.keyboard.press('Enter');
		const subtitle = slides.locator('figcaption .subtitle');
		await expect.poll(() => subtitle.innerText()).toContain('Louisiana');
		expect(await partOf(speaker, 'state')).toBe('State: Louisiana');
		const copy = await copyOf(speaker, 'this');
		await expect
			.poll(() => copy.locator('figcaption .subtitle').innerText())
			.toContain('Louisiana');

		await slides.getByRole('combobox', { name: 'State' }).fill('Ohio');
		await slides.keyboard.press('Enter');
		await expect.poll(() => partOf(speaker, 'state')).toBe('State: Ohio');
		expect(await speaker.getByRole('combobox', { name: 'State' }).inputValue()).toBe('Ohio');
		await expect
			.poll(() => speaker.getByRole('region', { name: 'This slide' }).textContent())
			.toContain('Ohio');
		await speaker.getByRole('button', { name: 'Clear' }).click();
		await expect.poll(() => subtitle.innerText()).toContain('West Virginia');
	});

	test('but not for a state that is cleared while its lines load', long, async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: `present/#${FIND}` }));
		let answer = () => {};
		const answered = new Promise<void>((done) => (answer = done));
		await slides.route('**/lines.json', async (route) => {
			await answered;
			await route.continue();
		});
		const asked = slides.waitForRequest('**/lines.json');
		await speaker.getByRole('combobox', { name: 'State' }).fill('Louisiana');
		await speaker.keyboard.press('Enter');
		await asked;
		await speaker.getByRole('button', { name: 'Clear' }).click();
		await speaker.keyboard.press('Escape');
		await speaker.keyboard.press('PageUp');
		await at(slides, idAt(ids.indexOf(FIND)));
		const came = slides.waitForResponse('**/lines.json');
		answer();
		await (await came).finished();
		await speaker.keyboard.press('PageDown');
		await at(slides, FIND);
		expect(await slides.locator('figcaption .subtitle').innerText()).toContain('West Virginia');
		expect(new URL(slides.url()).search).not.toContain('LA');
		expect(await speaker.locator('[data-part="state"]').count()).toBe(0);
	});

	test('and stays there if one window cannot show it', long, async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: `present/#${FIND}` }));
		await slides.route('**/lines.json', (route) => route.fulfill({ body: 'a hotel’s page' }));
		await speaker.getByRole('combobox', { name: 'State' }).fill('Louisiana');
		await speaker.keyboard.press('Enter');
		await slides.getByText('The lines of the states did not arrive.').waitFor();
		expect(await partOf(speaker, 'state')).toBe('State: Louisiana');
		await slides.unroute('**/lines.json');
		await slides.getByRole('button', { name: 'Try again' }).click();
		await slides.locator('figcaption .subtitle', { hasText: 'Louisiana' }).waitFor();
	});

	test('for the table of the chart, until the next step', long, async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: 'present/#toll-climb' }));
		const button = speaker.getByRole('button', { name: 'Table', exact: true });
		await button.click();
		await slides.locator('[popover]:popover-open table').waitFor();
		await (await copyOf(speaker, 'this')).waitForSelector('[popover]:popover-open table');
		expect(await button.getAttribute('aria-pressed')).toBe('true');
		const next = await copyOf(speaker, 'next');
		expect(await next.locator('[popover]:popover-open').count()).toBe(0);
		await slides.keyboard.press('Escape');
		await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');

		await slides.getByRole('button', { name: 'Table', exact: true }).click();
		await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
		await speaker.keyboard.press('PageDown');
		await at(slides, idAt(4));
		await expect.poll(() => slides.locator('[popover]:popover-open').count()).toBe(0);
		await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');
	});
});

test.for([
	{ width: 1280, height: 720 },
	{ width: 1920, height: 1080 }
])(
	'the pointer on slides of $width by $height is where it is on their copy',
	long,
	async (size, { open }) => {
		const { slides, speaker } = await openSpeaker(
			await open({ path: 'present/#toll-climb', viewport: size })
		);
		await speaker.setViewportSize({ width: 1280, height: 800 });
		await (
			await copyOf(speaker, 'this')
		).waitForFunction(({ width }) => innerWidth === width, size);
		await speaker.keyboard.press('l');
		const box = await speaker.locator('[data-mirror="this"]').boundingBox();
		if (!box) throw new Error('this slide is not on the page');
		for (const [x, y] of [
			[0.1, 0.2],
			[0.5, 0.5],
			[0.93, 0.81]
		] as const) {
			await speaker.mouse.move(box.x + box.width * x, box.y + box.height * y);
			const off = async () => {
				const ring = await slides.locator('[data-part="pointer"]').boundingBox();
				if (!ring) return Infinity;
				const across = ring.x + ring.width / 2 - size.width * x;
				const down = ring.y + ring.height / 2 - size.height * y;
				return Math.max(Math.abs(across), Math.abs(down));
			};
			await expect.poll(off).toBeLessThan(2);
		}
		await speaker.mouse.move(box.x + box.width / 2, box.y + box.height + 200);
		await slides.waitForSelector('[data-part="pointer"]', { state: 'detached' });
		await speaker.keyboard.press('l');
		await speaker.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await speaker.keyboard.press('ArrowRight');
		await at(slides, idAt(4));
		expect(await slides.locator('[data-part="pointer"]').count()).toBe(0);
	}
);

describe('a reload', () => {
	test('of either window keeps step, clock and blank screen', long, async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: 'present/' }));
		await speaker.getByRole('button', { name: 'Start' }).click();
		await speaker.getByRole('button', { name: 'Pause' }).click();
		await speaker.keyboard.press('End');
		await speaker.keyboard.press('w');
		await slides.waitForSelector('[data-blank="white"]');
		await expect.poll(() => partOf(speaker, 'elapsed')).toBe('0:00');
		for (const page of [slides, speaker]) {
			await page.reload();
			await page.waitForSelector('html[data-hydrated]');
			await at(page, idAt(-1));
			await slides.waitForSelector('[data-blank="white"]');
			await speaker.getByText('The slides are white').waitFor();
			// The clock was started and paused, and neither is lost.
			await speaker.getByText('Elapsed, paused').waitFor();
		}
		await slides.keyboard.press('Home');
		await at(speaker, idAt(1));
		await speaker.keyboard.press('PageDown');
		await at(slides, idAt(2));
		expect(await speaker.getByText('closed').count()).toBe(0);
	});

	test('of the slides alone keeps their clock for the speaker window', long, async ({ open }) => {
		const story = await open({ path: 'present/' });
		const { page } = story;
		await page.keyboard.press('End');
		await page.keyboard.press('b');
		await page.waitForSelector('[data-blank="black"]');
		await page.reload();
		await page.waitForSelector('[data-blank="black"]');
		await at(page, idAt(-1));
		const { speaker } = await openSpeaker(story);
		await speaker.getByText('The slides are black').waitFor();
		await speaker.getByRole('button', { name: 'Pause' }).waitFor();
	});

	test(
		'of the speaker window alone, after the slides were closed, keeps them too',
		long,
		async ({ open }) => {
			const story = await open({ path: 'present/?steps=turn,asks' });
			const { slides, speaker } = await openSpeaker(story);
			await speaker.keyboard.press('ArrowRight');
			await speaker.keyboard.press('b');
			const step = await stepOf(speaker);
			await slides.close();
			await speaker.reload();
			await at(speaker, step);
			await speaker.getByText('The slides are black').waitFor();
			const again = await opened(story, () =>
				speaker.getByRole('button', { name: 'Open the slides' }).click()
			);
			await at(again, step);
			await again.waitForSelector('[data-blank="black"]');
			const all = steps.filter(({ scene }) => ['turn', 'asks'].includes(scene)).length;
			await again.getByText(`2 of ${all}`, { exact: true }).waitFor();
		}
	);
});

describe('the clock', () => {
	test(
		'starts at the first move, and says in words whether the talk is on plan',
		long,
		async ({ open }) => {
			const story = await open({
				path: 'present/',
				before: (page) => page.context().clock.install({ time: new Date('2026-11-05T10:00:00') })
			});
			const { slides, speaker, context } = await openSpeaker(story);
			const pace = (text: RegExp) => expect.poll(() => partOf(speaker, 'pace')).toMatch(text);
			const elapsed = (text: string) => expect.poll(() => partOf(speaker, 'elapsed')).toBe(text);
			await pace(/ planned$/);
			await slides.keyboard.press('ArrowRight');
			await at(speaker, idAt(2));
			await context.clock.pauseAt(new Date('2026-11-05T11:00:00'));
			const began = await speaker.evaluate(() => Date.now());
			await speaker.getByRole('button', { name: 'Reset the clock' }).click();
			await elapsed('0:00');
			await speaker.getByRole('button', { name: 'Start' }).click();
			await speaker.keyboard.press('ArrowRight');
			const before = (steps[0]?.seconds ?? 0) + (steps[1]?.seconds ?? 0);
			await context.clock.runFor((before - 20) * 1000);
			expect((await speaker.evaluate(() => Date.now())) - began).toBe((before - 20) * 1000);
			await pace(/^20 s ahead of plan$/);
			await context.clock.runFor(30_000);
			await pace(/^on plan$/);
			await context.clock.runFor((steps[2]?.seconds ?? 0) * 1000 + 60_000);
			await pace(/^1 min 10 s behind plan$/);
			await speaker.getByRole('button', { name: 'Pause' }).click();
			const stood = await partOf(speaker, 'elapsed');
			await context.clock.runFor(60_000);
			await elapsed(stood);
			await speaker.getByRole('button', { name: 'Go on' }).click();
			await pace(/^1 min 10 s behind plan$/);
			await context.clock.runFor(5000);
			await pace(/^1 min 15 s behind plan$/);
		}
	);
});

describe('two talks', () => {
	test(
		'never follow each other, neither of two tabs nor of a tab and its duplicate',
		long,
		async ({ open }) => {
			const story = await open({ path: 'present/' });
			const { slides, speaker, context } = await openSpeaker(story);
			const other = await context.newPage();
			await other.goto(addressOf('present/#toll-blip'));
			await at(other, 'toll-blip');
			// A tab that a page opens gets a copy of its session storage, like a duplicate.
			const copy = await opened(story, () =>
				slides.evaluate((address) => void window.open(address), addressOf('present/'))
			);
			const names = await Promise.all(
				[slides, copy].map((page) => page.evaluate(() => sessionStorage.getItem('upstream:talk')))
			);
			await copy.waitForFunction(
				(name) => sessionStorage.getItem('upstream:talk') !== name,
				names[0]
			);
			await speaker.keyboard.press('End');
			await at(slides, idAt(-1));
			expect(await stepOf(other)).toBe('toll-blip');
			expect(await stepOf(copy)).toBe(idAt(1));
			await copy.keyboard.press('ArrowRight');
			await at(copy, idAt(2));
			await other.keyboard.press('Home');
			await at(other, idAt(1));
			expect(await stepOf(slides)).toBe(idAt(-1));
			expect(await stepOf(speaker)).toBe(idAt(-1));
		}
	);
});

describe('a message says so', () => {
	test(
		'if the slides are closed, and they open again at the current step',
		long,
		async ({ open }) => {
			const story = await open({ path: 'present/' });
			const { slides, speaker } = await openSpeaker(story);
			await speaker.keyboard.press('End');
			await at(slides, idAt(-1));
			await slides.close();
			await speaker.getByText('The slides are closed.').waitFor();
			const again = await opened(story, () =>
				speaker.getByRole('button', { name: 'Open them again' }).click()
			);
			await at(again, idAt(-1));
			await speaker.getByText('The slides are closed.').waitFor({ state: 'detached' });
			await again.keyboard.press('Home');
			await at(speaker, idAt(1));
		}
	);

	test('if the speaker window is closed, until the next step', long, async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: 'present/' }));
		const said = slides.getByText('The speaker window is closed.');
		await speaker.close();
		await said.waitFor();
		await slides.keyboard.press('ArrowRight');
		await said.waitFor({ state: 'detached' });
	});

	test('if a speaker window has no slides, and offers to open them in a new talk', async ({
		open
	}) => {
		const story = await open({ path: 'present/speaker/' });
		const { page: speaker } = story;
		await speaker.getByText('No slides are open for this talk.').waitFor();
		await speaker.keyboard.press('ArrowRight');
		const slides = await opened(story, () => speaker.keyboard.press('s'));
		await at(slides, idAt(2));
		await slides.keyboard.press('ArrowRight');
		await at(speaker, idAt(3));
		await speaker.getByText('No slides are open').waitFor({ state: 'detached' });
		expect(new URL(speaker.url()).searchParams.get('talk')).toMatch(/^[a-z0-9]+$/);
	});

	test('if the browser blocks new windows', long, async () => {
		const browser = await openBrowser({ ignoreDefaultArgs: ['--disable-popup-blocking'] });
		let said: Promise<unknown> = Promise.resolve();
		const { page, context, complaints } = await openStory(browser, {
			path: 'present/speaker/',
			// To the browser, a call from a test is the act of a person. So the test calls nothing: the
			// page itself presses the key, which the popup blocker must stop.
			asleep: true,
			before: async (page) => {
				said = page.waitForEvent('console', (message) => message.text() === 'kept from opening');
				await page.addInitScript(pressUntouched);
			}
		});
		await said;
		expect(context.pages()).toHaveLength(1);
		const slides = await opened({ context }, () =>
			page.getByRole('link', { name: 'open them here' }).click()
		);
		await slides.keyboard.press('End');
		await at(page, idAt(-1));
		await page.getByText('has kept the slides').waitFor({ state: 'detached' });
		expect(complaints).toEqual([]);
		await browser.close();
	});

	test('if the windows cannot send messages to each other', async ({ open }) => {
		const { page } = await open({
			path: 'present/speaker/',
			before: async (page) => {
				await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
			}
		});
		await page.getByText('This browser can’t sync windows').waitFor();
		await page.keyboard.press('ArrowRight');
		await at(page, idAt(2));
	});

	test('if there are no scripts', async ({ open }) => {
		const { page } = await open({ path: 'present/speaker/', javaScriptEnabled: false });
		expect(await page.innerText('body')).toContain('The speaker window needs scripts.');
		expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
	});
});
