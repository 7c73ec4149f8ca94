import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { has } from '../../tools/packages.mjs';
import { Cleanup } from './support/cleanup';
import type { Engine } from './support/engine';
import { ENGINES } from './support/engines';
import { servePages } from './support/page-server';
import { serveBuild } from './support/site';

const CHARTS = ['toll', 'states', 'route'];
const WIDTHS = [320, 720];

const frame = (site: string, chart: string, attributes = '') =>
	`<iframe src="${site}embed/${chart}/" title="${chart}" height="150" ${attributes}></iframe>`;

/** A page of another site, with a short script that sets the height of each of its frames. */
const host = (frames: string[]) => `<!doctype html>
<meta charset="utf-8"><link rel="icon" href="data:,"><title>Another site</title>
<style>body { margin: 8px } iframe { display: block; width: 100%; border: 0 }</style>
<div id="column">${frames.join('')}</div>
<script>
addEventListener('message', ({ data, source }) => {
	if (!data || data['story-embed'] !== 1 || data.kind !== 'size') return;
	for (const frame of document.querySelectorAll('iframe')) {
		if (frame.contentWindow === source) frame.height = data.height;
	}
});
</script>`;

/** How well a frame fits its content: the missing height, and whether the content scrolls. */
const FIT = `(() => {
	const main = document.querySelector('main').getBoundingClientRect();
	const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
	return {
		missing: Math.abs(innerHeight - main.height) > 1 ? innerHeight - main.height : 0,
		scrolls: scrollHeight > clientHeight || scrollWidth > clientWidth,
		width: innerWidth,
		// A scroll bar would make the content narrower.
		bar: innerWidth - clientWidth
	};
})()`;

/** The height of the visible drawing; the others are for other widths. */
const DRAWN = `Math.max(...[...document.querySelectorAll('main figure svg')].map(
	(svg) => svg.getBoundingClientRect().height))`;

const FONTS = `[...document.fonts].filter(({ status }) => status === 'loaded')
	.map(({ family }) => family.replaceAll('"', ''))`;

const AWAKE = `document.documentElement.hasAttribute('data-hydrated')`;

describe.each(ENGINES)('$name', ({ start, here, complains }) => {
	describe.skipIf(!here)('with three charts on another site', () => {
		const cleanup = new Cleanup();
		let engine: Engine;
		let elsewhere = '';

		beforeAll(async () => {
			const site = await serveBuild(cleanup);
			const others = cleanup.keep(
				await servePages({
					'/': host(CHARTS.map((chart) => frame(site, chart))),
					'/sandboxed': host([frame(site, 'toll', 'sandbox="allow-scripts"')])
				})
			);
			elsewhere = others.address;
			engine = cleanup.keep(await start());
			await engine.goto(elsewhere);
		});
		afterAll(() => cleanup.run());

		/** A browser may pause a frame of another site until it is in view. */
		const scrollTo = (index: number) =>
			engine.inPage(
				`document.querySelectorAll('iframe')[${index}].scrollIntoView({ block: 'center' })`
			);
		const eventually = (what: () => Promise<unknown>) =>
			expect.poll(what, { timeout: 30_000, interval: 100 });
		/** Moves the pointer until the chart hydrates: a browser may not know yet what lies below it. */
		const touch = (index: number) =>
			eventually(async () => {
				await engine.touch(index);
				return engine.inFrame(index, AWAKE);
			}).toBe(true);

		it.each(WIDTHS)('makes each frame as high as its chart in a column of %i px', async (width) => {
			await engine.inPage(`document.getElementById('column').style.width = '${width}px'`);
			for (const index of CHARTS.keys()) {
				await scrollTo(index);
				await eventually(() => engine.inFrame(index, FIT)).toEqual({
					missing: 0,
					scrolls: false,
					width,
					bar: 0
				});
				expect(await engine.inFrame<number>(index, DRAWN)).toBeGreaterThan(100);
			}
		});

		it('hydrates the chart that is touched, and no other', async () => {
			expect(await engine.inFrame(0, AWAKE)).toBe(false);
			await scrollTo(0);
			await touch(0);
			expect(await engine.inFrame(1, AWAKE)).toBe(false);
			await eventually(() => engine.inFrame(0, FIT)).toMatchObject({ missing: 0, scrolls: false });
		});

		it.skipIf(!has('nginx'))(
			'hydrates a chart in a sandboxed frame without an origin',
			async () => {
				await engine.goto(`${elsewhere}sandboxed`);
				await eventually(() => engine.inFrame(0, FIT)).toMatchObject({
					missing: 0,
					scrolls: false
				});
				await touch(0);
				expect(await engine.inFrame(0, FONTS)).toContain('Public Sans Variable');
			}
		);

		// WebKitGTK's driver does not report console messages.
		if (!complains) return;
		it('logs no error or warning', async () => {
			const complaints = () => engine.complaints?.() ?? [];
			// Our own message shows that others would have been recorded.
			await engine.inPage(`console.error('our own')`);
			await eventually(() => Promise.resolve(complaints().join())).toContain('our own');
			expect(complaints()).toHaveLength(1);
		});
	});
});
