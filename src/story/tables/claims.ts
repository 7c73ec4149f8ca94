import * as v from 'valibot';
import type { Claim } from '$lib/data/claims';
import { snapshotRows, type FieldsOf, type TableDefinition } from '$lib/data/define-table';

/** What charts get of a claim. */
export type JudgedClaim = Pick<Claim, 'id' | 'claim' | 'speaker' | 'date' | 'verdict'>;

/**
 * What charts get of the claims. Verdicts may follow from the figures, which are computed from the
 * tables, so `withClaims` adds the claims when the tables have been read.
 */
export const claims: TableDefinition<object, { claims: readonly JudgedClaim[] }> = {
	file: 'claims.json',
	key: ['id'],
	read: () => [],
	fields: () => ({ claims: [] }),
	snapshot: { claims: v.optional(snapshotRows<JudgedClaim>(), []) }
};

declare module './table-types' {
	interface Tables extends FieldsOf<typeof claims> {}
}

/** Adds the claims with their verdicts to the tables. */
export const withClaims = <T extends object>(tables: T, claims: readonly Claim[]): T => ({
	...tables,
	claims: claims.map(({ id, claim, speaker, date, verdict }) => ({
		id,
		claim,
		speaker,
		date,
		verdict
	}))
});
