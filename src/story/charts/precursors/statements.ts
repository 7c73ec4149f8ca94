import words from '$words/precursors.json';
import { formatMonth, parseMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
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
