import { type Addresses, type Shown } from '../../export/addresses';
import type { Heights } from '../../data/heights';
import { escapeMarkup } from '../../export/markup';
import { PICTURE } from '../../export/picture-size';
import { frameMarkup } from '../embed/frame';
import { frameHeights, heightAt } from '../embed/heights';

/** The default width of an embed: responses are static files and cannot honour `maxwidth`. */
const WIDTH = 500;

/** How long a response may be cached, in seconds: one day. */
const KEEP = 86_400;

/** The input for a response. */
export interface Answered {
	shown: Shown;
	/** The site's name. */
	name: string;
	headline: string;
	/** The publishers of the figures, in one line. */
	source: string;
	heights: Heights;
}

/** A response of type `rich`; see https://oembed.com, section 2.3.4. */
export interface OEmbed {
	type: 'rich';
	version: '1.0';
	title: string;
	author_name: string;
	author_url: string;
	provider_name: string;
	provider_url: string;
	cache_age: number;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
	width: number;
	height: number;
	html: string;
}

const link = (address: string, text: string) =>
	`<a href="${escapeMarkup(address)}">${escapeMarkup(text)}</a>`;

/**
 * A figure that degrades well wherever it is pasted. WordPress keeps only the blockquote and the
 * frame, and the blockquote only if nothing precedes it, not even a space. Sites that strip frames
 * keep the caption, with the finding, its source and a link.
 */
function figureOf(
	{ shown, name, headline, source, heights }: Answered,
	addresses: Addresses
): string {
	const page = addresses.page(shown);
	const frame = frameMarkup({
		src: addresses.embed(shown),
		title: headline,
		...frameHeights(heights, shown)
	});
	const finding = /[.?!]$/.test(headline) ? headline : `${headline}.`;
	return (
		`<figure style="margin:0"><blockquote hidden>${link(page, headline)}</blockquote>${frame}` +
		`<figcaption>${escapeMarkup(`${finding} ${source}. `)}${link(page, name)}</figcaption></figure>`
	);
}

/** The oEmbed response for a chart's URL. */
export function oembedOf(answered: Answered, addresses: Addresses): OEmbed {
	const { shown, name, headline } = answered;
	return {
		type: 'rich',
		version: '1.0',
		title: headline,
		author_name: name,
		author_url: addresses.root,
		provider_name: name,
		provider_url: addresses.root,
		cache_age: KEEP,
		thumbnail_url: addresses.file(shown, 'png'),
		thumbnail_width: PICTURE.width,
		thumbnail_height: PICTURE.height,
		width: WIDTH,
		height: heightAt(answered.heights, shown, WIDTH),
		html: figureOf(answered, addresses)
	};
}

/** The response as XML. */
export function toXml(answer: OEmbed): string {
	const elements = Object.entries(answer).map(
		([name, value]) => `\t<${name}>${escapeMarkup(String(value))}</${name}>\n`
	);
	return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${elements.join('')}</oembed>\n`;
}
