import m from '$messages/chart.json';
import type { Column } from '../chart/chart-types';
import { newest } from '../data/newest';
import type { Source } from '../data/sources';
import type { Addresses, Shown } from './addresses';

/** The input of a chart's metadata. */
export interface Described {
	shown: Shown;
	/** The site's name. */
	name: string;
	/** The release of the figures, or "". */
	release: string;
	headline: string;
	subtitle: string;
	alt: string;
	columns: readonly Column[];
	sources: readonly Source[];
	/** The embed's height by the width of its iframe, both in CSS pixels. */
	heights: Readonly<Record<number, number>>;
}

/** The metadata of a chart's table, published beside the CSV file with its rows. */
export function metadataOf(described: Described, addresses: Addresses) {
	const { shown, name, release, headline, subtitle, alt, columns, sources, heights } = described;
	return {
		title: `${name}: ${headline}`,
		finding: headline,
		subtitle,
		description: alt,
		...(release && { release }),
		/** The latest date on which a source was read. */
		retrieved: newest(sources.map(({ retrieved }) => retrieved)) ?? null,
		licence: [...new Set(sources.map(({ licence }) => licence))].join('; '),
		columns: columns.map(({ key, label, unit, blank = m.notPublished }) => ({
			key,
			label,
			unit,
			blank
		})),
		sources: sources.map(({ short: _, ...source }) => source),
		addresses: {
			page: addresses.page(shown),
			embed: addresses.embed(shown),
			csv: addresses.file(shown, 'csv'),
			svg: addresses.file(shown, 'svg'),
			png: addresses.file(shown, 'png'),
			oembed: addresses.oembed(shown, 'json')
		},
		embed: { heights }
	};
}

export type Metadata = ReturnType<typeof metadataOf>;
