import type { Addresses } from '../../export/addresses';

/** A provider as https://oembed.com/providers.json lists them. */
export interface Provider {
	provider_name: string;
	provider_url: string;
	endpoints: readonly {
		schemes: readonly string[];
		/** With `{format}` where the format is named. */
		url: string;
		formats: readonly ('json' | 'xml')[];
		discovery: boolean;
	}[];
}

/**
 * The site as a list of providers, for whoever keeps one. An answer is a file and reads no query,
 * so each chart is an endpoint of its own; those of the steps are discovered from their pages.
 */
export function providersOf(
	name: string,
	charts: readonly string[],
	addresses: Addresses
): Provider[] {
	return [
		{
			provider_name: name,
			provider_url: addresses.root,
			endpoints: charts.map((chart) => ({
				schemes: [addresses.page({ chart }), addresses.embed({ chart })],
				url: addresses.oembed({ chart }, 'json').replace(/json$/, '{format}'),
				formats: ['json', 'xml'],
				discovery: true
			}))
		}
	];
}
