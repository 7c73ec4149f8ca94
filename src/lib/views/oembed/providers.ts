import type { Addresses } from '../../export/addresses';

/** A provider in the format of https://oembed.com/providers.json. */
export interface Provider {
	provider_name: string;
	provider_url: string;
	endpoints: readonly {
		schemes: readonly string[];
		/** Contains `{format}` as a placeholder. */
		url: string;
		formats: readonly ('json' | 'xml')[];
		discovery: boolean;
	}[];
}

/**
 * The site as a provider list, for registries. Responses are static files that read no query, so
 * each chart is an endpoint; those of steps are discovered from their pages.
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
