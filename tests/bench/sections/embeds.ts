import { median } from 'd3-array';
import type { Section } from '../section';
import { serveBrotli } from '../support/brotli-server';
import { bundleLibraries } from '../support/bundle-libraries';
import { HOST, staticEmbed, visitEmbed, type EmbedVisit } from '../support/embed-visit';
import { kilobytes, markdownTable, medianAndQuartiles, ratio, whole } from '../support/table';
import { takeTurns } from '../support/take-turns';

/** A chart in an iframe. */
interface Contender {
	name: string;
	/** The path of its page below that of the site. */
	path: string;
	/** The selector of its drawing. */
	mark: string;
}

const MARK = '[data-part=drawing] svg';
const EMBEDS: readonly Contender[] = ['toll/toll-climb', 'toll', 'potency'].map((name) => ({
	name: `Embed \`${name}\``,
	path: `embed/${name}/`,
	mark: MARK
}));

/** The lower bound: a page with a heading, a line and no script. */
const LEAST = {
	name: 'A heading and one line',
	path: 'least/',
	mark: 'path',
	page: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Least</title>
<h1>One line</h1><svg viewBox="0 0 600 350"><path d="M0 0L600 350" stroke="#1d2126"/></svg></html>`
};

/** Measures how soon a chart in an iframe is visible: embeds, static pages and libraries. */
export const embeds: Section = {
	name: 'embeds',
	title: 'Embeds',
	rounds: 11,
	async measure(bench) {
		const { browser, build, base, report } = bench;
		report('bundling the libraries');
		const libraries = await bundleLibraries();
		const pages = new Map([
			[`${base}host/`, HOST],
			[base + LEAST.path, LEAST.page],
			...libraries.flatMap(({ files }) =>
				files.map(([path, file]): [string, string] => [base + path, file])
			)
		]);
		const server = await serveBrotli({ folder: build, base, pages });
		report('saving the embeds as static pages');
		const pairs: Contender[][] = [];
		for (const embed of EMBEDS) {
			const path = `static/${embed.path}`;
			pages.set(base + path, await staticEmbed(browser, server, embed));
			pairs.push([embed, { ...embed, name: `${embed.name}, static page`, path }]);
		}
		const contenders: Contender[] = [...pairs.flat(), LEAST, ...libraries];
		const visits = await takeTurns(contenders, bench, (contender) =>
			visitEmbed(browser, server, contender)
		);
		server.close();
		return embedTable(contenders, visits);
	}
};

/** A table of all contenders. The first embed is compared with each of them, the others with its pair. */
function embedTable(contenders: readonly Contender[], visits: readonly EmbedVisit[][]): string {
	const results = contenders.map(({ name }, i) => {
		const rounds = visits[i] ?? [];
		const times = rounds.map(({ time }) => time);
		return {
			name,
			times,
			time: median(times),
			paint: median(rounds, ({ paint }) => paint) ?? 0,
			bytes: median(rounds, ({ bytes }) => bytes) ?? 0
		};
	});
	const [embed] = results;
	return markdownTable(
		['', 'bytes', 'first paint, ms', 'visible, ms [quartiles]', 'ratio of times', 'ratio of bytes'],
		results.map(({ name, times, time, paint, bytes }, i) => {
			// A static page is compared with the embed before it, and all others with the first embed.
			const compared = name.endsWith('static page') ? results[i - 1] : embed;
			return [
				name,
				kilobytes(bytes),
				whole(paint),
				medianAndQuartiles(times),
				ratio(compared?.time, time),
				ratio(compared?.bytes, bytes)
			];
		})
	);
}
