import words from '$words/precursors.json';
import { formatMonth, parseMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import type { ChartDescription } from '$lib/chart/chart-types';
import { sentences } from '$lib/data/sentences';
import type { Statement } from '../../tables/precursor-statements-table';
import type { Tables } from '../../tables/table-types';
import { theClaim } from '../../tables/selectors';

/** A statement with a number. */
export type NumberSaid = Statement & { share: number };

const BEFORE = { about: words.almost, 'more than': words.over, exactly: '' } as const;

/** What stands before a number, if anything: the claim was “almost 98 percent”. */
export const beforeOf = ({ bound }: Statement): string => (bound ? BEFORE[bound] : '');

export const hasNumber = (statement: Statement): statement is NumberSaid =>
	statement.share !== null;

/** The statements with a number: the claim of the wire story, and the others by date. */
export function numbersSaid(data: Tables): [claim: NumberSaid, ...others: NumberSaid[]] {
	const claim = theClaim(data);
	return [
		claim,
		...data.statements.filter(hasNumber).filter(({ source }) => source !== claim.source)
	];
}

/** The month of a statement: “February 2023”, or “Feb 2023” for a narrow place. */
export const when = ({ date }: Statement, print = formatMonth): string =>
	print(parseMonth(date.slice(0, 7)));

/** The share in words, for reading aloud: “almost 98 percent”. */
export const spokenShare = (statement: Statement): string => {
	const { share } = statement;
	if (share === null) return words.noNumber;
	return fillMessage(words.spoken, { before: beforeOf(statement), share }).trim();
};

/** Fentanyl has the accent colour, and the chemicals that it is made from are slate. */
export const toneOf = ({ ofShort }: Statement): 'slate' | 'accent' =>
	ofShort.includes('fentanyl') ? 'accent' : 'slate';

export type PrecursorsState = 'claim' | 'all-statements';

const listOf = (statements: readonly NumberSaid[]): string =>
	statements
		.map((each) =>
			fillMessage(words.described, {
				speaker: each.speakerShort,
				share: spokenShare(each),
				ofWhat: each.ofShort
			})
		)
		.join('; ');

function describe(data: Tables, state: PrecursorsState): string {
	const { statements } = data;
	const [claim, ...others] = numbersSaid(data);
	return state === 'claim'
		? sentences(
				fillMessage(words.claimNumeral, {
					share: spokenShare(claim),
					ofWhat: claim.ofShort,
					speaker: claim.speaker,
					month: when(claim)
				}),
				fillMessage(words.otherNumerals, { list: listOf(others) }),
				words.claimOnly
			)
		: sentences(
				fillMessage(words.statementList, {
					count: statements.length,
					first: when(statements[0] ?? claim),
					last: when(statements.at(-1) ?? claim)
				}),
				fillMessage(words.withNumber, { list: listOf([claim, ...others]) }),
				words.othersInWords,
				words.noneShows
			);
}

/** The description of the precursors chart in each state. */
export const precursorsDescription: ChartDescription<Tables, PrecursorsState> = {
	subtitle: ({ statements }, state) =>
		state === 'claim'
			? words.subtitleClaim
			: fillMessage(words.subtitleStatements, { count: statements.length }),
	describe
};
