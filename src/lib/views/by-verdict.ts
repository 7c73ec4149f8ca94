import type { Claim } from '../data/claims';
import { VERDICTS } from '../data/verdicts';

/** Claims by their verdicts: first those that could be judged, then the others. */
export const byVerdict = <C extends Pick<Claim, 'verdict'>>(
	claims: readonly C[],
	verdicts = VERDICTS
): { verdict: string; claims: C[] }[] =>
	verdicts
		.map((verdict) => ({ verdict, claims: claims.filter((claim) => claim.verdict === verdict) }))
		.filter((group) => group.claims.length > 0);
