import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { hostPage, PARENTS, type Frame, type Parent } from './parents/hosts';
import { Framed, listen } from './parents/framed';
import { elsewhere, type Elsewhere } from './parents/server';
import { test } from './test';

const SITUATIONS = [
	'two of one chart',
	'grow',
	'shrink',
	'320, 720, 320 px',
	'lazy',
	'hidden, then shown',
	'thirty'
] as const;
type Situation = (typeof SITUATIONS)[number];

const MOST = 6;
/** How high the frames are in the pages' own markup, in CSS pixels. */
const GIVEN = 300;
const results = new Map<string, Map<Situation, string>>();
const embed = (path: string) => new URL(`embed/${path}`, inject('origin')).href;

let host: Elsewhere;
beforeAll(async () => {
	host = await elsewhere();
});
afterAll(async () => {
	await host.close();
	console.log(table());
});

/** As the README has it. */
function table(): string {
	const rows = PARENTS.map(({ name, missing }) => {
		const row = results.get(name);
		return [name, ...SITUATIONS.map((each) => row?.get(each) ?? missing ?? '–')];
	});
	const head = ['page around', ...SITUATIONS];
	return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const SHARED: readonly Frame[] = [
	{ id: 'first', address: 'toll/' },
	{ id: 'second', address: 'toll/?i=2' },
	{ id: 'hidden', address: 'toll/?i=3' },
	{ id: 'lazy', address: 'toll/?i=4', lazy: true }
];
const THIRTY: readonly Frame[] = Array.from({ length: 30 }, (_, i) => ({
	id: `n${i + 1}`,
	address: `toll/?i=${i + 1}`
}));

function put(parent: Parent, path: string, frames: readonly Frame[]): string {
	if (parent.tool) host.putFile('/tool.js', parent.tool);
	const whole = frames.map((frame) => ({ ...frame, address: embed(frame.address) }));
	host.put(path, hostPage(parent, whole, embed('v1.js')));
	return new URL(path, host.origin).href;
}

describe.for(PARENTS)('in a page with $name', (parent) => {
	test('an embed is as high as its chart', { timeout: 90_000 }, async ({ browser, skip }) => {
		skip(Boolean(parent.missing), parent.missing);
		const context = await browser.newContext({
			viewport: { width: 1000, height: 800 },
			reducedMotion: 'reduce'
		});
		const failures: string[] = [];
		context.on('weberror', (error) => failures.push(String(error.error())));
		const page = await context.newPage();
		await listen(page);
		await page.goto(put(parent, '/shared', SHARED));
		const row = new Map<Situation, string>();
		results.set(parent.name, row);
		if (parent.needs && !(await page.evaluate(parent.needs))) {
			SITUATIONS.forEach((each) => row.set(each, 'not in this Chromium'));
			await context.close();
			skip(`this Chromium lacks ${parent.name}`);
		}

		const [first, second, hidden, lazy] = SHARED.map(({ id }) => new Framed(page, id)) as [
			Framed,
			Framed,
			Framed,
			Framed
		];
		const check = async (situation: Situation, framed: readonly Framed[]) => {
			row.set(situation, '**no**');
			const told = framed.map(async (each) => {
				const height = await each.fits();
				const sizes = await each.sizes();
				expect(sizes, `sizes of #${each.id}: ${situation}`).toBeLessThanOrEqual(MOST);
				// A loop would have gone round with each question.
				await each.ask();
				await each.ask();
				expect(await each.height(), `#${each.id} stays: ${situation}`).toBe(height);
				await each.sizes();
			});
			await Promise.all(told);
			row.set(situation, 'yes');
		};

		await check('two of one chart', [first, second]);

		// How much room the words of a step take depends on the face that the reader has, so that
		// room is added above them; a chart that cannot be made live shows no other step.
		const stepped = async (step: string, room: number) => {
			const before = await first.height();
			const frame = await first.frame();
			if (!parent.sandboxed) {
				await first.tell({ 'story-embed': 1, kind: 'set', state: step });
				await frame.waitForSelector(`figure[data-state="${step}"]`);
			}
			await frame.$eval('main', ({ style }, px) => (style.paddingTop = `${px}px`), room);
			const way = room > 100 ? 1 : -1;
			await expect
				.poll(async () => ((await first.height()) - before) * way, { timeout: 15_000 })
				.toBeGreaterThan(40);
		};
		await stepped('toll-climb', 150);
		await check('grow', [first]);
		await stepped('toll-counted', 12);
		await check('shrink', [first]);

		for (const width of [320, 720, 320]) {
			await page.$eval('#first', (box, px) => (box.style.width = `${px}px`), width);
			await expect.poll(async () => (await first.frame()).evaluate('innerWidth')).toBe(width);
			await first.fits();
		}
		await check('320, 720, 320 px', [first]);

		await page.$eval('#lazy', (box) => {
			box.scrollIntoView();
		});
		await check('lazy', [lazy]);

		await page.$eval('#hidden', (box) => (box.style.display = 'block'));
		await page.$eval('#hidden', (box) => {
			box.scrollIntoView();
		});
		await check('hidden, then shown', [hidden]);

		await page.goto(put(parent, '/thirty', THIRTY));
		const thirty = THIRTY.map(({ id }) => new Framed(page, id));
		await Promise.all(thirty.map((each) => each.grown(GIVEN)));
		await page.setViewportSize({ width: 1500, height: 6000 });
		await check('thirty', thirty);

		expect(failures).toEqual([]);
		await context.close();
	});
});
