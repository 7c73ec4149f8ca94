import { escapeMarkup } from '../../export/markup';
import type { Addresses, Shown } from '../../export/addresses';
import { frameMarkup } from './frame';

/** What whoever embeds a chart can ask of it. */
export interface Choices {
	theme: 'auto' | 'light' | 'dark';
	/** The release that it keeps to; `null` follows the newest figures. */
	release: string | null;
	/** Whether its title and its buttons show. */
	title: boolean;
	controls: boolean;
}

/** A chart as it is where nobody asks for anything. */
export const USUAL: Choices = { theme: 'auto', release: null, title: true, controls: true };

/** What the snippets say of a chart. */
export interface Embeddable {
	shown: Shown;
	finding: string;
	/** What stands under the chart, source by source. */
	sources: readonly string[];
	/** The story's title. */
	story: string;
	/** How high its embed is at a usual width, and the least and the most at any that was measured. */
	height: number;
	smallest: number;
	tallest: number;
}

/** Text to take away, with what it is for. */
export interface Snippet {
	id: string;
	label: string;
	about: string;
	text: string;
}

/** Of a frame with hidden parts no height is measured: none falls below this share of the whole. */
const PART = 0.6;

/** The address of an embed as it has been asked for. */
export function embedAddress(
	addresses: Addresses,
	shown: Shown,
	{ theme, release, title, controls }: Choices
): string {
	const query = new URLSearchParams({
		...(theme !== 'auto' && { theme }),
		...(!title && { title: '0' }),
		...(!controls && { controls: '0' })
	}).toString();
	return addresses.embed(shown, release ?? undefined) + (query && `?${query}`);
}

/** The first source by name, the others by number, as it stands under the chart; its page names all. */
const sourceLine = ({ sources: [first = '', ...more] }: Embeddable) =>
	more.length > 0 ? `Sources: ${first}, and ${more.length} more.` : `Source: ${first}.`;

const named = ({ release }: Choices) => (release ? `, release ${release}` : '');

/**
 * What goes onto other people's pages: a frame, alone and with all that belongs to it, and what
 * takes its place where there are no frames.
 * @param addresses whole ones, since others follow them
 */
export function snippetsOf(
	chart: Embeddable,
	addresses: Addresses,
	choices: Choices = USUAL
): readonly Snippet[] {
	const { shown, story, height, tallest } = chart;
	const src = embedAddress(addresses, shown, choices);
	const whole = choices.title && choices.controls;
	const title = `Chart: ${chart.finding}`;
	const smallest = whole ? chart.smallest : Math.floor(chart.smallest * PART);
	const frame = frameMarkup({ src, title, height, smallest, tallest });
	const page = escapeMarkup(addresses.page(shown));
	const picture = escapeMarkup(addresses.file(shown, 'png'));
	const finding = escapeMarkup(chart.finding);
	const credit =
		`Chart: <a href="${page}">${escapeMarkup(story)}</a>${named(choices)}. ` +
		escapeMarkup(sourceLine(chart));
	return [
		{
			id: 'frame',
			label: 'Frame',
			about: 'One line of HTML for any page. Browsers that can fit a frame to its content do.',
			text: frame
		},
		{
			id: 'figure',
			label: 'Figure with credit',
			about:
				'The frame with a picture for readers without scripts, and a helper of under 1 kB that keeps its height right.',
			text: [
				'<figure style="margin:0">',
				frame,
				`<noscript><a href="${page}"><img src="${picture}" alt="${finding}" width="1200" height="630" style="max-width:100%;height:auto"></a></noscript>`,
				`<figcaption>${credit}</figcaption>`,
				'</figure>',
				`<script src="${escapeMarkup(addresses.helper)}" async></script>`
			].join('\n')
		},
		{
			id: 'mail',
			label: 'Picture for mail',
			about: 'For newsletters and pages that take no frames: the newest picture, with a link.',
			text: [
				`<a href="${page}"><img src="${picture}" alt="${finding}" width="600" style="display:block;width:100%;max-width:600px;height:auto;border:0"></a>`,
				`<p>${credit}</p>`
			].join('\n')
		},
		{
			id: 'amp',
			label: 'AMP',
			about: 'For AMP pages, which load the amp-iframe extension in their head.',
			text: [
				`<amp-iframe src="${escapeMarkup(src)}" title="${escapeMarkup(title)}" layout="fixed-height" height="${tallest}" frameborder="0" resizable allowfullscreen sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox">`,
				`<amp-img placeholder layout="fill" object-fit="contain" src="${picture}" alt="${finding}"></amp-img>`,
				'<div overflow tabindex="0" role="button" aria-label="Show the whole chart">Show the whole chart</div>',
				'</amp-iframe>'
			].join('\n')
		},
		{
			id: 'address',
			label: 'Address alone',
			about:
				'WordPress makes a chart of it on a line of its own; Notion and Google Sites embed it.',
			text: src
		}
	];
}

/** The lines to write beside an embedded chart: whose it is, and what it does not do. */
export function linesOf(
	chart: Embeddable,
	addresses: Addresses,
	choices: Choices = USUAL
): readonly Snippet[] {
	const { host } = new URL(addresses.root);
	return [
		{
			id: 'credit',
			label: 'Credit line',
			about: 'Whose chart it is, and where its figures come from.',
			text: `Chart: ${chart.story}${named(choices)}, ${addresses.page(chart.shown)}. ${sourceLine(chart)}`
		},
		{
			id: 'privacy',
			label: 'Privacy line',
			about: 'For your privacy notice.',
			text: `The chart is loaded from ${host}. It sets no cookies, stores nothing in the browser, and asks nothing of any third party.`
		}
	];
}
