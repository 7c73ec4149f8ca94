import { figuresFrom, type Figure } from '$lib/data/figure';
import type { Claim } from '$lib/data/claims';
import { JUDGED } from '$lib/data/verdicts';

/**
 * How many claims there are, how many could be judged, and how those came out, by the verdicts in
 * `claims.json`: a test compares them with those that the tables lead to.
 */
export function verdictCounts(claims: readonly Claim[]): Figure[] {
	const make = figuresFrom('claims.json');
	const [holds, inPart, disputed, misleading] = JUDGED;
	const having = (verdict: string | undefined) =>
		claims.filter((claim) => claim.verdict === verdict).length;
	const judged = claims.filter(({ verdict }) => JUDGED.includes(verdict)).length;
	return [
		make.count('claims-all', claims.length),
		make.count('claims-judged', judged),
		make.count('claims-not-judged', claims.length - judged),
		make.count('claims-hold', having(holds)),
		make.count('claims-other', judged - having(holds)),
		make.count('claims-in-part', having(inPart)),
		make.count('claims-disputed', having(disputed)),
		make.count('claims-misleading', having(misleading))
	];
}
