import { type Addresses, type Shown } from '../../export/addresses';
import { escapeMarkup } from '../../export/markup';
import { PICTURE } from '../../export/picture-size';
import { frameMarkup } from '../embed/frame';
import { extremesOf, heightAt } from '../embed/heights';

/** How wide an embed is where nobody says it: a file cannot know the `maxwidth` that it is asked for. */
const WIDTH = 500;

/** How long an answer may be kept, in seconds: a day. */
const KEEP = 86_400;

/** What an answer is made from. */
export interface Answered {
	shown: Shown;
	/** The site's name. */
	name: string;
	headline: string;
	/** Who published the figures, in a line. */
	source: string;
}

/** An answer of the type `rich`; see https://oembed.com, 2.3.4. */
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
 * A figure that leaves something wherever it is pasted. WordPress keeps the quotation and the frame
 * alone, and the quotation only where nothing stands before it, not even a space. What keeps no
 * frame keeps the caption, with the finding, its source and a link.
 */
function figureOf({ shown, name, headline, source }: Answered, addresses: Addresses): string {
	const page = addresses.page(shown);
	const frame = frameMarkup({
		src: addresses.embed(shown),
		title: headline,
		height: heightAt(shown, WIDTH),
		...extremesOf(shown)
	});
	const finding = /[.?!]$/.test(headline) ? headline : `${headline}.`;
	return (
		`<figure style="margin:0"><blockquote hidden>${link(page, headline)}</blockquote>${frame}` +
		`<figcaption>${escapeMarkup(`${finding} ${source}. `)}${link(page, name)}</figcaption></figure>`
	);
}

/** What a chart answers to whoever wants to embed its address. */
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
		height: heightAt(shown, WIDTH),
		html: figureOf(answered, addresses)
	};
}

/** The same answer in XML. */
export function toXml(answer: OEmbed): string {
	const elements = Object.entries(answer).map(
		([name, value]) => `\t<${name}>${escapeMarkup(String(value))}</${name}>\n`
	);
	return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${elements.join('')}</oembed>\n`;
}
