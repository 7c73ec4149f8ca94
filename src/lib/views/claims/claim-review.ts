import { capital } from '../../data/format';
import { JUDGED } from '../../data/verdicts';
import type { ClaimGroup } from './claims-data';

interface Review {
	/** The absolute URL of the register. */
	page: string;
	/** The publisher of the verdicts. */
	author: string;
	/** The day of the newest finding, `YYYY-MM-DD`. */
	date: string;
}

/**
 * The claims that were judged, as schema.org's `ClaimReview`.
 * See https://developers.google.com/search/docs/appearance/structured-data/factcheck
 */
export const claimReviews = (
	groups: readonly ClaimGroup[],
	{ page, author, date }: Review
): Record<string, unknown>[] =>
	groups
		.flatMap(({ claims }) => claims)
		.filter(({ verdict }) => JUDGED.includes(verdict))
		.map(({ id, claim, speaker, verdict }) => ({
			'@context': 'https://schema.org',
			'@type': 'ClaimReview',
			url: `${page}#claim-${id}`,
			claimReviewed: claim,
			datePublished: date,
			author: { '@type': 'Organization', name: author, url: page },
			itemReviewed: { '@type': 'Claim', author: { '@type': 'Organization', name: speaker } },
			reviewRating: { '@type': 'Rating', alternateName: capital(verdict) }
		}));
