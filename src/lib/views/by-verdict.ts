import type { Claim } from '../data/claims';

/** Claims by their verdicts, the most frequent verdict first. */
export const byVerdict = <C extends Pick<Claim, 'verdict'>>(
	claims: readonly C[]
): { verdict: C['verdict']; claims: C[] }[] =>
	[...new Set(claims.map(({ verdict }) => verdict))]
		.map((verdict) => ({ verdict, claims: claims.filter((claim) => claim.verdict === verdict) }))
		.sort((a, b) => b.claims.length - a.claims.length);
