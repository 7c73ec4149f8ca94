import { join } from 'node:path';
import * as v from 'valibot';
import { TableError } from './csv';
import { text } from './fields';
import { readRecords } from './records';
import { loadSources } from './sources';
import type { Claim } from './types';

const STANDINGS = [
	'official statistic',
	'official statement',
	'legislator’s statement',
	'expert statement',
	'reporter’s summary',
	'personal account',
	'headline of a linked story'
] as const satisfies readonly Claim['standing'][];

const VERDICTS = [
	'holds',
	'holds in part',
	'fits, not proven here',
	'a claim, not a measurement',
	'misleading',
	'disputed',
	'not checked'
] as const satisfies readonly Claim['verdict'][];

const claimSchema = v.strictObject({
	id: v.pipe(v.number(), v.integer(), v.minValue(1)),
	claim: v.pipe(text, v.endsWith('.', 'expected a sentence that ends with a full stop')),
	speaker: text,
	date: text,
	standing: v.picklist(STANDINGS),
	verdict: v.picklist(VERDICTS),
	finding: v.pipe(text, v.endsWith('.', 'expected a sentence that ends with a full stop')),
	sources: v.pipe(v.array(text), v.nonEmpty('expected at least one source'))
});

/**
 * Reads `claims.json`, in the order of the claims' numbers.
 * @throws TableError on a claim without a speaker, or one that cites a source that is not listed.
 */
export function loadClaims(dir = 'data'): readonly Claim[] {
	const sources = loadSources(dir);
	const claims = readRecords(dir, 'claims.json', claimSchema);
	for (const claim of claims) {
		const unknown = claim.sources.find((id) => !Object.hasOwn(sources, id));
		if (unknown !== undefined) {
			throw new TableError(
				`${join(dir, 'claims.json')}, ${claim.id}, sources: ${unknown} is not in sources.json`
			);
		}
	}
	return claims.sort((a, b) => a.id - b.id);
}
