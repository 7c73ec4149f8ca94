import { brotliCompressSync, constants } from 'node:zlib';
import { namedInStyles } from '../../tools/offline/named.mjs';
import { BASE, builtFile, builtText, ROOT } from './build';
import { elementsIn, parsePage, rawText, withAttribute } from './markup';

/** The bytes of a page and of its files, compressed with Brotli at its best quality. */
export interface PageBytes {
	document: number;
	/** The scripts that load with the page. */
	script: number;
	/** The size of each script that it loads later. */
	later: number[];
	style: number;
	font: number;
}

const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
/** The size of a file, compressed with Brotli at its best quality. */
export const brotliSize = (content: Buffer): number => brotliCompressSync(content, BEST).length;

/** The file that a page of the site names, as an address. */
const addressOf = (named: string, page: string) => {
	const { href } = new URL(named, new URL(page, ROOT));
	return href.replace(new URL(`${BASE}/`, ROOT).href, ROOT);
};

/** The addresses of the files of a page. */
interface PageFiles {
	scripts: ReadonlySet<string>;
	later: ReadonlySet<string>;
	styles: ReadonlySet<string>;
	fonts: ReadonlySet<string>;
}

/** The files of a page of the build. @param path of the page, below the site's front page */
export function pageFiles(path: string): PageFiles {
	const page = ROOT + path;
	const markup = parsePage(builtText(page));
	const [scripts, later] = [new Set<string>(), new Set<string>()];
	const [styles, fonts] = [new Set<string>(), new Set<string>()];
	const add = (to: Set<string>, named: string | undefined, from = page) => {
		if (named && !named.startsWith('data:')) to.add(addressOf(named, from));
	};
	const elements = elementsIn(markup);
	for (const { name, attributes } of elements) {
		const { rel, href, src } = attributes;
		if (name === 'script') add(scripts, src);
		if (rel === 'modulepreload') add(scripts, href);
		if (rel === 'stylesheet') add(styles, href);
		for (const file of attributes['data-fetches']?.split(' ') ?? []) add(later, file);
	}
	// The page of an embed holds the addresses of the scripts that it loads when it is used.
	for (const data of withAttribute(markup, 'data-props')) {
		const { script, preloads = [] } = JSON.parse(rawText(data)) as Partial<
			Record<'script', string> & Record<'preloads', string[]>
		>;
		for (const file of [script, ...preloads]) add(later, file);
	}
	const inline = elements.filter(({ name }) => name === 'style').map(rawText);
	for (const css of inline) namedInStyles(css).forEach((file) => add(fonts, file));
	for (const sheet of styles) {
		namedInStyles(builtText(sheet)).forEach((file) => add(fonts, file, sheet));
	}
	const isScript = (file: string) => file.endsWith('.js') && !scripts.has(file);
	return { scripts, later: new Set([...later].filter(isScript)), styles, fonts };
}

/** The sum of several sizes. */
export const sum = (bytes: readonly number[]): number => bytes.reduce((all, one) => all + one, 0);

/** Weighs a page of the build. @param path of the page, below the site's front page */
export function pageBytes(path: string): PageBytes {
	const { scripts, later, styles, fonts } = pageFiles(path);
	const weigh = (addresses: Iterable<string>) =>
		[...addresses].map((address) => brotliSize(builtFile(address)));
	return {
		document: brotliSize(builtFile(ROOT + path)),
		script: sum(weigh(scripts)),
		later: weigh(later),
		style: sum(weigh(styles)),
		// Fonts are compressed already.
		font: sum([...fonts].map((font) => builtFile(font).length))
	};
}
