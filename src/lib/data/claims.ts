import * as v from 'valibot';
import standings from '$messages/standings.json';
import { oneOf, sentence, text } from './fields';
import { record } from './check-json';
import { hasFile } from './json';
import { readRecords } from './records';
import { loadSources } from './sources';
import { VERDICTS } from './verdicts';

const NUMBER = 'the number of a claim, from 1 up';

/** The fields of a claim. @param sources the ids that it may cite */
export const claimSchema = (sources: readonly string[]) =>
	record({
		id: v.pipe(v.number(NUMBER), v.integer(NUMBER), v.minValue(1, NUMBER)),
		/** The claim in our neutral words; never a quotation. */
		claim: sentence,
		/** Who says so, with office and outlet. */
		speaker: text,
		/** When it was said, in words: "January 2023". */
		date: text,
		standing: oneOf(Object.values(standings)),
		verdict: oneOf(VERDICTS),
		/** What independent sources say, in one or two sentences of ours. */
		finding: sentence,
		/** The statements that the verdict rests on: see `readStatements`. */
		trueWhile: v.optional(text),
		/** The verdict if one of them is false. */
		otherwise: v.optional(oneOf(VERDICTS)),
		sources: v.pipe(
			v.array(v.picklist(sources, 'the id of a source in sources.json'), 'a list of source ids'),
			v.nonEmpty('at least one source')
		)
	});

/** A claim and what is known of it, by its number: an entry of `claims.json`. */
export type Claim = v.InferOutput<ReturnType<typeof claimSchema>>;

/**
 * Reads `claims.json`, in the order of the claims' numbers. A story without that file has no claims.
 * @throws InputError on a claim without a speaker, or one that cites a source that is not listed.
 */
export function loadClaims(dir = 'data'): readonly Claim[] {
	if (!hasFile(dir, 'claims.json')) return [];
	const claims = readRecords(dir, 'claims.json', claimSchema(Object.keys(loadSources(dir))));
	return claims.sort((a, b) => a.id - b.id);
}
