import words from '$words/route.json';
import type { Field } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import type { RouteEnd } from '../../tables/route-ends-table';
import type { RouteLeg } from '../../tables/route-table';
import { CLASS_CONTROL } from '../../tables/selectors';
import { CARGO_WORDS, END_WORDS, LEG_WORDS } from '../value-words';

/** The year of the control of fentanyl as a class. */
export const YEAR = Math.floor(CLASS_CONTROL / 12);

/** Before and since that year. */
export const [BEFORE, SINCE] = [
	fillMessage(words.before, { year: YEAR }),
	fillMessage(words.since, { year: YEAR })
];

/** A row of the table, by column. */
type Row = Readonly<Record<string, string>>;

/** A leg of the route in words. */
export const legRow = ({ period, carries, standing, ...leg }: RouteLeg): Row => ({
	...leg,
	period: period === 'before' ? BEFORE : SINCE,
	carries: CARGO_WORDS[carries],
	status: LEG_WORDS[standing]
});

/** What is said of an end of the route, in words. As a part of the route, it leads nowhere. */
export const endRow = ({ end, title, about, who, standing, source }: RouteEnd): Row => ({
	period: SINCE,
	from: title,
	end: END_WORDS[end],
	what: title,
	about,
	who,
	speaker: fillMessage(words.whoWithStatus, { who, standing }),
	status: standing,
	source
});

/** What travels on a leg, and by which way. */
export const cargoOf = ({ carries: what = '', via }: Row): string =>
	via ? fillMessage(words.carriedVia, { what, via }) : what;

const column = (key: string, label: string, more: Partial<Field<Row>> = {}): Field<Row> => ({
	key,
	label,
	of: (row) => row[key] || null,
	...more
});

const ABOUT = column('about', words.whatIsSaid, { say: ({ about = '' }) => about });
const SOURCE = column('source', words.source);

/** The columns of the route. That of amounts is empty: nobody knows any. */
export const LEG_FIELDS: readonly Field<Row>[] = [
	column('period', words.period, {
		say: ({ from = '', to }) => (to ? fillMessage(words.fromTo, { from, to }) : from)
	}),
	column('from', words.from),
	column('to', words.to, { blank: words.nothingNamed }),
	column('via', words.byWayOf, { blank: words.nothingNamed }),
	column('carries', words.whatTravels, {
		blank: words.nothingNamed,
		say: (row) => cargoOf(row) || null
	}),
	ABOUT,
	column('amount', words.amount, { blank: words.nobodyKnows, say: () => words.amountUnknown }),
	column('status', words.status, {
		say: ({ status = '', speaker = status }) => (status === LEG_WORDS['in use'] ? null : speaker)
	}),
	SOURCE
];

/** The columns of what each side says. */
export const END_FIELDS: readonly Field<Row>[] = [
	column('end', words.endOfRoute, { say: ({ what = '' }) => what }),
	column('what', words.what),
	ABOUT,
	column('who', words.who, { say: ({ speaker = '' }) => speaker }),
	column('status', words.status),
	SOURCE
];
