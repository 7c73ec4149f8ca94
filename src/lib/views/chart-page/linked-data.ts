import type { Table } from '$lib/chart/chart-types';
import { newest } from '../../data/newest';
import type { Source } from '../../data/sources';
import { addressesIn, type Extension } from '$lib/export/addresses';
import type { StoryConfig } from '$lib/model/story-config';
import type { ChartPageData } from './chart-page-data';
import type { ChosenStep } from '../choice-pages';

const FORMATS: readonly (readonly [Extension, string])[] = [
	['csv', 'text/csv'],
	['png', 'image/png'],
	['svg', 'image/svg+xml']
];

/** A year, a month or a day, in the format of the tables. */
const TIME = /^\d{4}(-\d\d){0,2}$/;

/** The time span of the rows as an ISO 8601 interval, or nothing if no column holds times. */
function coverageOf({ columns, rows }: Table): string | undefined {
	const times = columns.map((_, column) => rows.map((row) => String(row[column] ?? '')));
	const column = times.find((cells) => cells.length > 0 && cells.every((cell) => TIME.test(cell)));
	const sorted = column?.toSorted();
	if (!sorted) return undefined;
	const [first = '', last = first] = [sorted[0], sorted.at(-1)];
	return first === last ? first : `${first}/${last}`;
}

/**
 * A chart's rows as schema.org's `Dataset`.
 * See https://developers.google.com/search/docs/appearance/structured-data/dataset
 * @param table the rows that the chart draws
 * @param sources the sources of those rows
 * @param chosen the choice that the page is of, if it is of one
 */
export function linkedData(
	{ shown, step: usual, site, embed }: ChartPageData,
	table: Table,
	sources: readonly Source[],
	{ locale, place }: Pick<StoryConfig, 'locale' | 'place'>,
	chosen?: ChosenStep
): Record<string, unknown> {
	const addresses = addressesIn(site);
	const step = chosen?.step ?? usual;
	const licences = [...new Set(sources.map(({ licence }) => licence))];
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: step.headline,
		description: `${step.subtitle}. ${step.alt}`,
		url: addresses.page(shown),
		inLanguage: locale,
		isAccessibleForFree: true,
		// The rows keep the licences of their publishers.
		license: licences.map((name) => ({ '@type': 'CreativeWork', name })),
		creator: { '@type': 'Organization', name: embed.story, url: site },
		isPartOf: { '@type': 'Article', name: embed.story, url: site },
		temporalCoverage: coverageOf(table),
		spatialCoverage: place,
		dateModified: newest(sources.map(({ retrieved }) => retrieved)),
		variableMeasured: table.columns.map(({ key, label, unit }) => ({
			'@type': 'PropertyValue',
			name: key,
			description: label,
			...(unit && { unitText: unit })
		})),
		distribution: FORMATS.map(([extension, encodingFormat]) => ({
			'@type': 'DataDownload',
			encodingFormat,
			contentUrl: addresses.file(shown, extension)
		})),
		image: addresses.file(shown, 'png'),
		isBasedOn: sources.map(({ title, publisher, address }) => ({
			'@type': 'CreativeWork',
			name: title,
			publisher: { '@type': 'Organization', name: publisher },
			...(address && { url: address })
		}))
	};
}
