import type { Section } from '../section';
import { barePage, otherStoryPage, staticPage, storyPage } from '../support/compared-pages';
import { KINDS, loadPage, loadPageSlowly } from '../support/page-load';
import { comparison, kilobytes, medianOf, quartilesOf, type Row } from '../support/table';
import { takeTurns } from '../support/take-turns';

/** Measures how the story loads on a phone, beside a bare page, a static one and another build. */
export const storyLoading: Section = {
	name: 'story-loading',
	title: 'Story: loading',
	rounds: 11,
	options: ['against'],
	async measure(bench) {
		const pages = [
			await storyPage(bench),
			await barePage(),
			await staticPage(bench),
			...(await otherStoryPage(bench))
		];
		const loads = await takeTurns(pages, bench, async (page) => ({
			own: await loadPage(bench.browser, page),
			slow: await loadPageSlowly(bench.browser, page)
		}));
		for (const { server } of pages) server.close();
		type Load = (typeof loads)[number][number];
		/** All loads of a page request the same bytes, but do not take the same time. */
		const bytes = (label: string, quantity: (load: Load) => number): Row => ({
			label,
			values: loads.map((rounds) => medianOf(rounds, quantity)),
			format: kilobytes
		});
		const time = (label: string, quantity: (load: Load) => number | undefined): Row => ({
			label,
			values: loads.map((rounds) => medianOf(rounds, quantity)),
			quartiles: loads.map((rounds) => quartilesOf(rounds, quantity))
		});
		const total = ({ own: { bytes } }: Load) => KINDS.reduce((all, kind) => all + bytes[kind], 0);
		const kinds = KINDS.map((kind) => bytes(kind, ({ own }) => own.bytes[kind]));
		return comparison(
			pages.map(({ name }) => name),
			[
				...kinds.filter(({ values }) => values.some((bytes) => bytes !== 0)),
				bytes('all', total),
				time('first paint, ms', ({ own }) => own.paint),
				time('interactive, ms', ({ own }) => own.hydrated),
				time('blocked, ms', ({ own }) => own.blocked),
				time('first paint, slow network, ms', ({ slow }) => slow.paint),
				time('interactive, slow network, ms', ({ slow }) => slow.hydrated)
			]
		);
	}
};
