import type { Section } from '../section';
import { barePage, staticPage, storyPage } from '../support/compared-pages';
import { KINDS, loadPage, loadPageSlowly } from '../support/page-load';
import { comparison, kilobytes, medianOf, type Row } from '../support/table';
import { takeTurns } from '../support/take-turns';

/** Measures how the story loads on a phone, beside a bare page and a static one. */
export const storyLoading: Section = {
	name: 'story-loading',
	title: 'Story: loading',
	rounds: 3,
	async measure(bench) {
		const pages = [await storyPage(bench), await barePage(), await staticPage(bench)];
		const loads = await takeTurns(pages, bench, async (page) => ({
			own: await loadPage(bench.browser, page),
			slow: await loadPageSlowly(bench.browser, page)
		}));
		for (const { server } of pages) server.close();
		type Load = (typeof loads)[number][number];
		const row = (
			label: string,
			quantity: (load: Load) => number | undefined,
			format?: Row['format']
		): Row => ({
			label,
			values: loads.map((rounds) => medianOf(rounds, quantity)),
			...(format && { format })
		});
		const total = ({ own: { bytes } }: Load) => KINDS.reduce((all, kind) => all + bytes[kind], 0);
		const kinds = KINDS.map((kind) => row(kind, ({ own }) => own.bytes[kind], kilobytes));
		return comparison(
			pages.map(({ name }) => name),
			[
				...kinds.filter(({ values }) => values.some((bytes) => bytes !== 0)),
				row('all', total, kilobytes),
				row('first paint, ms', ({ own }) => own.paint),
				row('interactive, ms', ({ own }) => own.hydrated),
				row('blocked, ms', ({ own }) => own.blocked),
				row('first paint, slow network, ms', ({ slow }) => slow.paint),
				row('interactive, slow network, ms', ({ slow }) => slow.hydrated)
			]
		);
	}
};
