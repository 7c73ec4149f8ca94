import m from '$messages/snippets.json';
import { fillMessage } from '$lib/messages/fill-message';
import { escapeMarkup } from '../../export/markup';
import type { Addresses, Shown } from '../../export/addresses';
import { elementName } from './element-script';
import { frameMarkup } from './frame';
import type { FrameHeights } from './heights';

/** The scripts for host pages, each with the value of its attribute `integrity`. */
export type Integrities = Readonly<Record<'v1' | 'element', string>>;

/** The name of such a script with the first letters and digits of its hash, which follows "sha384-". */
export const versionedName = (script: keyof Integrities, integrities: Integrities): string =>
	`${script}.${integrities[script].replace(/\W/g, '').slice(6, 18)}`;

/** The options for embedding a chart. */
export interface Choices {
	theme: 'auto' | 'light' | 'dark';
	/** The release that it is pinned to; `null` follows the newest figures. */
	release: string | null;
	/** A title above its own, or "". */
	ownTitle: string;
	/** Whether its title and its controls show. */
	title: boolean;
	controls: boolean;
}

/** The default options. */
export const DEFAULTS: Choices = {
	theme: 'auto',
	release: null,
	ownTitle: '',
	title: true,
	controls: true
};

/** The facts about a chart that go into the snippets. */
export interface Embeddable extends FrameHeights {
	shown: Shown;
	finding: string;
	/** That of its picture, if it is another one. */
	pictured?: string;
	/** The sources below the chart, one entry each. */
	sources: readonly string[];
	/** The story's title, and its name in file names. */
	story: string;
	slug: string;
	scripts: Integrities;
}

/** A text to copy, and what it is for. */
export interface Snippet {
	id: string;
	label: string;
	about: string;
	text: string;
}

/** Frames with hidden parts are not measured. Their height is at least this share of the full one. */
const PART = 0.6;

/** The URL of an embed with the given options. */
export function embedAddress(
	addresses: Addresses,
	shown: Shown,
	{ theme, release, ownTitle, title, controls }: Choices
): string {
	const query = new URLSearchParams({
		...(theme !== 'auto' && { theme }),
		...(title ? ownTitle.trim() && { title: ownTitle.trim() } : { title: '0' }),
		...(!controls && { controls: '0' })
	}).toString();
	const address = addresses.embed(shown, release ?? undefined);
	return address + (query && `${address.includes('?') ? '&' : '?'}${query}`);
}

/** The first source and the number of others, as below the chart. The chart’s page lists all. */
const sourceLine = ({ sources: [first = '', ...more] }: Embeddable) =>
	more.length > 0
		? fillMessage(m.sources, { source: first, count: more.length })
		: fillMessage(m.source, { source: first });

const releaseSuffix = ({ release }: Choices) =>
	release ? fillMessage(m.release, { release }) : '';

/** A script that runs only if it is the one that the code was copied with. */
function scriptMarkup(
	name: keyof Integrities,
	{ scripts }: Embeddable,
	{ root }: Addresses
): string {
	const src = escapeMarkup(`${root}embed/${versionedName(name, scripts)}.js`);
	return `<script src="${src}" integrity="${scripts[name]}" crossorigin="anonymous" async></script>`;
}

/**
 * Markup for other sites: the code that is right on most pages, other ways with a frame, and ways for
 * places without frames.
 * @param addresses absolute URLs, as other sites link to them
 */
export function snippetsOf(
	chart: Embeddable,
	addresses: Addresses,
	choices: Choices = DEFAULTS
): readonly Snippet[] {
	const { shown, story, height, tallest } = chart;
	const src = embedAddress(addresses, shown, choices);
	// A pinned embed has no controls of what readers choose.
	const whole = choices.title && choices.controls && !choices.ownTitle && !choices.release;
	const title = fillMessage(m.chart, { finding: chart.finding });
	const smallest = whole ? chart.smallest : Math.floor(chart.smallest * PART);
	const frame = frameMarkup({ src, title, height, smallest, tallest });
	const helper = scriptMarkup('v1', chart, addresses);
	const page = escapeMarkup(addresses.page(shown));
	const picture = escapeMarkup(addresses.file(shown, 'png'));
	const finding = escapeMarkup(chart.pictured ?? chart.finding);
	const credit =
		`${fillMessage(m.credit, { story: `<a href="${page}">${escapeMarkup(story)}</a>` })}${releaseSuffix(choices)}. ` +
		escapeMarkup(sourceLine(chart));
	return [
		{
			id: 'frame',
			label: m.frame,
			about: m.frameAbout,
			text: `${frame}\n${helper}`
		},
		{
			id: 'figure',
			label: m.figure,
			about: m.figureAbout,
			text: [
				'<figure style="margin:0">',
				frame,
				`<noscript><a href="${page}"><img src="${picture}" alt="${finding}" width="1200" height="630" style="max-width:100%;height:auto"></a></noscript>`,
				`<figcaption>${credit}</figcaption>`,
				'</figure>',
				helper
			].join('\n')
		},
		{
			id: 'alone',
			label: m.alone,
			about: m.aloneAbout,
			text: frame
		},
		{
			id: 'element',
			label: m.element,
			about: m.elementAbout,
			text: elementMarkup(chart, addresses, src, title, picture)
		},
		{
			id: 'mail',
			label: m.mail,
			about: m.mailAbout,
			text: [
				`<a href="${page}"><img src="${picture}" alt="${finding}" width="600" style="display:block;width:100%;max-width:600px;height:auto;border:0"></a>`,
				`<p>${credit}</p>`
			].join('\n')
		},
		{
			id: 'amp',
			label: m.amp,
			about: m.ampAbout,
			text: [
				`<amp-iframe src="${escapeMarkup(src)}" title="${escapeMarkup(title)}" layout="fixed-height" height="${tallest}" frameborder="0" resizable allowfullscreen sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox">`,
				`<amp-img placeholder layout="fill" object-fit="contain" src="${picture}" alt="${finding}"></amp-img>`,
				`<div overflow tabindex="0" role="button" aria-label="${m.showWhole}">${m.showWhole}</div>`,
				'</amp-iframe>'
			].join('\n')
		},
		{
			id: 'address',
			label: m.address,
			about: m.addressAbout,
			text: src
		}
	];
}

/** The custom element with a picture until its chart is there, and its script. */
function elementMarkup(
	chart: Embeddable,
	addresses: Addresses,
	src: string,
	title: string,
	picture: string
): string {
	const { slug, shown, finding, pictured = finding } = chart;
	const name = elementName(slug);
	const page = escapeMarkup(addresses.page(shown));
	return [
		`<${name} src="${escapeMarkup(src)}" title="${escapeMarkup(title)}">`,
		`<a href="${page}"><img src="${picture}" alt="${escapeMarkup(pictured)}" width="1200" height="630" style="max-width:100%;height:auto"></a>`,
		`</${name}>`,
		scriptMarkup('element', chart, addresses)
	].join('\n');
}

/** Text to print beside an embedded chart: a credit line and a privacy line. */
export function linesOf(
	chart: Embeddable,
	addresses: Addresses,
	choices: Choices = DEFAULTS
): readonly Snippet[] {
	const { host } = new URL(addresses.root);
	return [
		{
			id: 'credit',
			label: m.creditLine,
			about: m.creditAbout,
			text: `${fillMessage(m.credit, { story: chart.story })}${releaseSuffix(choices)}, ${addresses.page(chart.shown)}. ${sourceLine(chart)}`
		},
		{
			id: 'privacy',
			label: m.privacyLine,
			about: m.privacyAbout,
			text: fillMessage(m.privacy, { host })
		}
	];
}
