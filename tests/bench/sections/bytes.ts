import { pageBytes, sum } from '../../support/page-bytes';
import type { Section } from '../section';
import { kilobytes, markdownTable } from '../support/table';

const PAGES = [
	'',
	'present/',
	'present/speaker/',
	'handout/',
	'charts/',
	'charts/toll/',
	'charts/tiles/',
	'embed/toll/',
	'embed/toll/toll-climb/',
	'embed/tiles/'
];

/** Weighs the files of each kind of page. */
export const bytes: Section = {
	name: 'bytes',
	title: 'Bytes of each page',
	rounds: 1,
	measure: () => {
		const rows = PAGES.map((path) => {
			const { document, script, later, style, font } = pageBytes(path);
			const kinds = [document, script, sum(later), style, font];
			return [`\`/${path}\``, ...kinds.map(kilobytes)];
		});
		const head = ['page', 'document', 'scripts', 'scripts later', 'styles', 'fonts'];
		return Promise.resolve(markdownTable(head, rows));
	}
};
