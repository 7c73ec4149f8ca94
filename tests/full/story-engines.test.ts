import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flatten, mainSteps } from '../../src/lib/model/outline';
import { loadStory } from '../../src/story/story';
import { Cleanup } from './support/cleanup';
import type { Engine, RemoteKey } from './support/engine';
import { ENGINES } from './support/engines';
import { serveBuild } from './support/site';

const steps = flatten(loadStory().story);
const [first] = steps;
/** The slides that the keys of a remote reach. */
const slides = mainSteps(steps);
const detail = steps.findLast(({ detail, chart }) => detail && chart);

const HYDRATED = `document.documentElement.hasAttribute('data-hydrated')`;
const STEP = `document.documentElement.dataset.step`;

/**
 * What the stage or the slide shows once its chart has stopped moving: the state of the chart, the
 * headline over other content, or "" if there is neither. `null` while it moves.
 */
const SHOWN = `(() => {
	const visible = (part) => part.checkVisibility({ visibilityProperty: true });
	const charts = [...document.querySelectorAll('figure[data-chart]:not(body [data-step] *)')];
	const chart = charts.find(visible);
	if (chart) return chart.dataset.settled === 'true' ? chart.dataset.state : null;
	const help = [...document.querySelectorAll('[data-part="help"]:not(body [data-step] *)')];
	return help.find(visible)?.querySelector('p')?.textContent ?? '';
})()`;

/** Scrolls the top of a step to just above the line that makes it the active one. Opens a detail. */
const scrollTo = (id: string) => `(() => {
	const step = document.getElementById('${id}');
	const details = step.closest('details');
	if (details) details.open = true;
	const { top } = step.getBoundingClientRect();
	scrollBy({ top: top - innerHeight * 0.55, behavior: 'instant' });
})()`;

const eventually = (what: () => Promise<unknown>, id: string) =>
	expect.poll(what, { timeout: 20_000, interval: 20, message: id });

describe.each(ENGINES)('$name', ({ start, here, complains }) => {
	describe.skipIf(!here)('with the story', () => {
		const cleanup = new Cleanup();
		let engine: Engine;
		let site = '';

		beforeAll(async () => {
			site = await serveBuild(cleanup);
			engine = cleanup.keep(await start());
		});
		afterAll(() => cleanup.run());

		const open = async (path: string) => {
			await engine.goto(`${site}${path}`);
			await eventually(() => engine.inPage(HYDRATED), path).toBe(true);
		};

		it('shows the chart or the words of each step that is scrolled to, and back', async () => {
			await open('');
			for (const step of [...steps, ...steps.slice(0, -1).reverse()]) {
				await engine.inPage(scrollTo(step.id));
				await eventually(() => engine.inPage(STEP), step.id).toBe(step.id);
				const expected = step.words === 'help' ? step.headline : step.words ? '' : step.id;
				await eventually(() => engine.inPage(SHOWN), step.id).toBe(expected);
			}
			await eventually(() => engine.inPage(`location.hash`), 'address').toBe(`#${first?.id}`);
		});

		it('opens a detail for its address', async () => {
			await open(`#${detail?.id}`);
			await eventually(() => engine.inPage(STEP), 'step').toBe(detail?.id);
			await eventually(() => engine.inPage(SHOWN), 'stage').toBe(detail?.id);
		});

		it('turns to each slide by the keys of a remote, and back', async () => {
			await open(`present/#${first?.id ?? ''}`);
			const turnTo = async (id: string, key: RemoteKey, from: string) => {
				await engine.press(key);
				// The first press answers the question of this step.
				if (from === 'toll-guess' && key === 'PageDown') await engine.press(key);
				await eventually(() => engine.inPage(STEP), id).toBe(id);
			};
			let from = first?.id ?? '';
			for (const { id } of slides.slice(1)) {
				await turnTo(id, 'PageDown', from);
				from = id;
			}
			for (const { id } of slides.slice(0, -1).reverse()) {
				await turnTo(id, 'PageUp', from);
				from = id;
			}
			await eventually(() => engine.inPage(`location.hash`), 'address').toBe(`#${first?.id}`);
		});

		if (!complains) return;
		it('logs no error or warning', () => {
			expect(engine.complaints?.()).toEqual([]);
		});
	});
});
