import { describe, expect, it } from 'vitest';
import { addressesIn } from '$lib/export/addresses';
import {
	embedAddress,
	linesOf,
	snippetsOf,
	DEFAULTS,
	type Choices,
	type Embeddable
} from '$lib/views/embed/snippets';
import { elementsIn, parseHtml, valuesOf } from '../support/markup';

const SITE = 'https://example.org/upstream/';
const addresses = addressesIn(SITE);
const shown = { chart: 'toll', step: 'toll-climb' };
const chart: Embeddable = {
	shown,
	finding: 'Said: "almost 98" & <no> method',
	sources: ['CDC, January 2026 release', 'DEA, May 2024'],
	story: 'Upstream',
	slug: 'upstream',
	scripts: { v1: 'sha384-ab+/cd123456789', element: 'sha384-elementelement' },
	height: 514,
	smallest: 426,
	tallest: 583
};
const HELPER = `<script src="${SITE}embed/v1.abcd12345678.js" integrity="sha384-ab+/cd123456789" crossorigin="anonymous" async></script>`;
const ESCAPED = 'Said: &quot;almost 98&quot; &amp; &lt;no&gt; method';

const texts = (choices: Partial<Choices> = {}) =>
	Object.fromEntries(
		[
			...snippetsOf(chart, addresses, { ...DEFAULTS, ...choices }),
			...linesOf(chart, addresses, { ...DEFAULTS, ...choices })
		].map(({ id, text }) => [id, text])
	);

describe('embedAddress', () => {
	const address = (choices: Partial<Choices>) =>
		embedAddress(addresses, shown, { ...DEFAULTS, ...choices });

	it('has no query by default', () => {
		expect(address({})).toBe(`${SITE}embed/toll/toll-climb/`);
	});

	it('contains only options that differ from the defaults', () => {
		expect(address({ theme: 'dark' })).toBe(`${SITE}embed/toll/toll-climb/?theme=dark`);
		expect(address({ theme: 'light', title: false, controls: false })).toBe(
			`${SITE}embed/toll/toll-climb/?theme=light&title=0&controls=0`
		);
	});

	it('has a choice in its path, or for a step in its query', () => {
		const choice = { key: 'state', value: 'OH' };
		const dark: Choices = { ...DEFAULTS, theme: 'dark' };
		expect(embedAddress(addresses, { chart: 'tiles', choice }, dark)).toBe(
			`${SITE}embed/tiles/OH/?theme=dark`
		);
		expect(embedAddress(addresses, { ...shown, choice }, dark)).toBe(
			`${SITE}embed/toll/toll-climb/?state=OH&theme=dark`
		);
	});

	it('names the pinned release in its path', () => {
		expect(address({ release: '2026-08', controls: false })).toBe(
			`${SITE}embed/toll/toll-climb/@2026-08/?controls=0`
		);
	});
});

describe('snippets', () => {
	it('contain only absolute URLs', () => {
		for (const [id, text] of Object.entries(texts())) {
			const elements = elementsIn(parseHtml(text));
			for (const address of ['src', 'href'].flatMap((key) => valuesOf(elements, key))) {
				expect(address.startsWith(SITE), `${id}: ${address}`).toBe(true);
			}
		}
	});

	it('use the measured heights of the chart', () => {
		const { frame = '', amp = '' } = texts();
		expect(frame).toMatch(
			/^<iframe src="[^"]+" title="[^"]+" width="100%" height="583" frameborder="0" /
		);
		expect(frame).toContain('style="border:0;min-height:426px;height:514px;');
		expect(amp).toContain('layout="fixed-height" height="583"');
	});

	it('lower the minimum height of a frame with hidden parts', () => {
		expect(texts({ title: false }).frame).toContain('min-height:255px');
		expect(texts({ controls: false }).frame).toContain('min-height:255px');
	});

	it('escape characters that would end an attribute or open a tag', () => {
		const { frame, figure, mail, amp } = texts({ theme: 'dark', title: false });
		for (const text of [frame, amp]) expect(text).toContain(`title="Chart: ${ESCAPED}"`);
		for (const text of [figure, mail, amp]) expect(text).toContain(`alt="${ESCAPED}"`);
		for (const text of [frame, figure, amp]) {
			expect(text).toContain('toll-climb/?theme=dark&amp;title=0"');
		}
	});

	it('have a title of one’s own in the address, unless the title is hidden', () => {
		const { address, frame } = texts({ ownTitle: ' It & “us” ' });
		expect(address).toContain('?title=It+%26+%E2%80%9Cus%E2%80%9D');
		expect(frame).toContain('min-height:255px');
		expect(texts({ ownTitle: 'Own', title: false }).address).toMatch(/\?title=0$/);
	});

	it('apply the options to every frame', () => {
		const src = `${SITE}embed/toll/toll-climb/@2026-08/?theme=light`;
		const { frame, figure, amp, address, mail } = texts({ theme: 'light', release: '2026-08' });
		for (const text of [frame, figure, amp]) expect(text).toContain(`src="${src}"`);
		expect(address).toBe(src);
		expect(mail).not.toContain('embed');
	});

	it('reuse the frame in the figure, with a picture, a credit and the helper', () => {
		const { frame, alone = '', figure = '' } = texts();
		expect(frame).toBe(`${alone}\n${HELPER}`);
		expect(figure).toContain(alone);
		const rest = figure.replace(alone, '').split('\n').filter(Boolean);
		expect(rest[0]).toBe('<figure style="margin:0">');
		expect(rest[1]).toMatch(
			/^<noscript><a href="\S+toll-climb\/"><img src="\S+toll-climb\.png".*<\/noscript>$/
		);
		expect(rest[2]).toMatch(/^<figcaption>Chart: <a href=.*<\/figcaption>$/);
		expect(rest.slice(3)).toEqual(['</figure>', HELPER]);
	});

	it('have a picture in the custom element until its chart is there', () => {
		const [element, link, picture, script] = elementsIn(parseHtml(texts().element ?? ''));
		expect(element).toMatchObject({
			name: 'upstream-chart',
			attributes: { src: `${SITE}embed/toll/toll-climb/` }
		});
		expect([link?.name, picture?.name]).toEqual(['a', 'img']);
		expect(script?.attributes).toEqual({
			src: `${SITE}embed/element.elementeleme.js`,
			integrity: 'sha384-elementelement',
			crossorigin: 'anonymous',
			async: ''
		});
	});

	it('let an AMP frame grow and appear at the top of a page', () => {
		const [frame, ...inside] = elementsIn(parseHtml(texts().amp ?? ''));
		expect(frame?.attributes).toHaveProperty('resizable');
		const [picture, button] = inside;
		expect(picture).toMatchObject({
			name: 'amp-img',
			attributes: { placeholder: '', layout: 'fill' }
		});
		expect(button?.attributes).toMatchObject({ overflow: '', tabindex: '0', role: 'button' });
		expect(button?.attributes['aria-label']).toMatch(/./);
	});

	it('credit the story, its first source and the number of others', () => {
		expect(texts().credit).toBe(
			`Chart: Upstream, ${SITE}charts/toll/toll-climb/. Sources: CDC, January 2026 release, and 1 more.`
		);
		expect(texts({ release: '2026-08' }).credit).toContain('Upstream, release 2026-08, ');
		const single = { ...chart, sources: ['DEA, May 2024'] };
		expect(linesOf(single, addresses)[0]?.text).toMatch(/Source: DEA, May 2024\.$/);
	});

	it('name the host that the chart is loaded from, and rule out cookies', () => {
		expect(texts().privacy).toMatch(/^The chart is loaded from example\.org\. .*no cookies/);
	});
});
