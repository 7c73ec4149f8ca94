import { JUDGED, NOT_JUDGED } from '$lib/data/verdicts';
import type { Tables } from '../../tables/table-types';

const [HOLDS = '', ...IN_PART] = JUDGED;

/** The claims with some verdicts, by verdict, and in the order of the register. */
const claimsWith = ({ claims }: Tables, verdicts: readonly string[]) =>
	verdicts.flatMap((verdict) => claims.filter((claim) => claim.verdict === verdict));

/** The claims that do not hold in full, those that hold, and those that could not be judged. */
export const tallyOf = (tables: Tables) => ({
	open: claimsWith(tables, IN_PART),
	hold: claimsWith(tables, [HOLDS]),
	notJudged: claimsWith(tables, NOT_JUDGED)
});
