import { figuresFrom, type Figure } from '$lib/data/figure';
import type { Claim } from '$lib/data/claims';

/**
 * How many claims there are, how many could be judged, and how those came out, by the verdicts in
 * `claims.json`: a test compares them with those that the tables lead to.
 */
export function verdictCounts(claims: readonly Claim[]): Figure[] {
	const make = figuresFrom('claims.json');
	const having = (verdict: Claim['verdict']) =>
		claims.filter((claim) => claim.verdict === verdict).length;
	const hold = having('holds');
	const inPart = having('holds in part');
	const disputed = having('disputed');
	const misleading = having('misleading');
	const judged = hold + inPart + disputed + misleading;
	return [
		make.count('claims-all', claims.length),
		make.count('claims-judged', judged),
		make.count('claims-not-judged', claims.length - judged),
		make.count('claims-hold', hold),
		make.count('claims-in-part', inPart),
		make.count('claims-disputed', disputed),
		make.count('claims-misleading', misleading)
	];
}
