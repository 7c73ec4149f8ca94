import words from '$words/route.json';
import { only } from '$lib/data/only';
import type { Field } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import type { ChartDescription } from '$lib/chart/chart-types';
import { sentences } from '$lib/data/sentences';
import type { RouteEnd } from '../../tables/route-ends-table';
import type { RouteLeg } from '../../tables/route-table';
import type { Tables } from '../../tables/table-types';
import { CLASS_CONTROL } from '../../tables/selectors';
import { VALUE_WORDS } from '../value-words';

/** The states that draw legs of the route. */
export type RiverState = RouteLeg['period'] | 'answer';

/** The places that names of the table end with. */
export const [CHINA = '', INDIA = '', MEXICO = '', COUNTRY = '', GOVERNMENT = ''] = words.places;

/** @throws RangeError if the chart does not draw the place that a name ends with */
function placeOf(name: string): string {
	const place = words.places.find((each) => name.endsWith(each));
	if (place) return place;
	throw new RangeError(`route.csv: found ${name}, expected one of ${words.places.join(', ')}`);
}

/** The places that a leg leads from and to. */
export const placesOf = ({ from, to }: RouteLeg) => [placeOf(from), placeOf(to)] as const;

/** Whether a leg is known to exist. What the government is said to do is alleged, or has no source. */
export const isKnown = ({ from }: RouteLeg): boolean => placeOf(from) !== GOVERNMENT;

/** The legs that a state draws. */
export const legsIn = ({ route }: Tables, state: RiverState): RouteLeg[] =>
	state === 'answer'
		? route.filter(({ period, standing }) => period === 'after' && standing !== 'largely ended')
		: route.filter((leg) => leg.period === state && isKnown(leg));

/** What is said of an end of the route. */
export const endOf = ({ routeEnds }: Tables, end: RouteEnd['end']): RouteEnd =>
	only(routeEnds, `the end ${end} of the route`, (each) => each.end === end);

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
	carries: VALUE_WORDS[carries],
	status: VALUE_WORDS[standing]
});

/** What is said of an end of the route, in words. As a part of the route, it leads nowhere. */
export const endRow = ({ end, title, about, who, standing, source }: RouteEnd): Row => ({
	period: SINCE,
	from: title,
	end: VALUE_WORDS[end],
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
		say: ({ status = '', speaker = status }) => (status === VALUE_WORDS['in use'] ? null : speaker)
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

type RouteState = RiverState | 'ends';

const SUBTITLES: Readonly<Record<RouteState, string>> = {
	before: fillMessage(words.subtitleBefore, { year: YEAR }),
	after: fillMessage(words.subtitleAfter, { year: YEAR }),
	answer: words.subtitleAnswer,
	ends: words.subtitleEnds
};

/** A name inside a sentence: that of a country, or of those who are based in one. */
const inSentence = (name: string) =>
	name === COUNTRY ? words.theCountry : name.charAt(0).toLowerCase() + name.slice(1);

/** Who passes what on to whom. Who says so is in the table. */
function legText(leg: RouteLeg): string {
	const ended = fillMessage(words.ended, {
		what: cargoOf(legRow(leg)),
		standing: VALUE_WORDS[leg.standing]
	});
	const what = leg.standing === 'in use' ? cargoOf(legRow(leg)) : ended;
	return fillMessage(words.leg, { from: inSentence(leg.from), to: inSentence(leg.to), what });
}

/** What a side says, and who says so. */
const endText = ({ about, whoShort: who }: RouteEnd) => fillMessage(words.endSide, { about, who });

/** What is drawn, before and after what is said of its parts. */
const DRAWN: Readonly<Record<RiverState, readonly string[]>> = {
	before: words.drawnBefore,
	after: words.drawnAfter,
	answer: words.drawnAnswer
};

function describe(data: Tables, state: RouteState): string {
	const demand = endText(endOf(data, 'finish'));
	if (state === 'ends') return sentences(words.endBlocks, endText(endOf(data, 'start')), demand);
	const [strips, ...others] = DRAWN[state];
	const legs = legsIn(data, state).filter(isKnown).map(legText);
	const [period, said] = state === 'before' ? [BEFORE, null] : [SINCE, demand];
	return sentences(strips, fillMessage(words.streams, { period }), ...legs, ...others, said);
}

/** The description of the route chart in each state. */
export const routeDescription: ChartDescription<Tables, RouteState> = {
	subtitle: (_data, state) => SUBTITLES[state],
	describe
};
