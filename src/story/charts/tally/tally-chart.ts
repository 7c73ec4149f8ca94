import words from '$words/tally.json';
import { JUDGED, NOT_JUDGED } from '$lib/data/verdicts';
import { capital, count } from '$lib/data/format';
import { fillMessage } from '$lib/messages/fill-message';
import { sentences } from '$lib/data/sentences';
import type { SizeClass } from '$lib/drawing/drawing-types';
import { chart, listed, plot, rule, text, type Field, type View } from '$lib/marks';
import type { Tables } from '../../tables/table-types';
import type { JudgedClaim } from '../../tables/claims';
import { ageClaims, publishedOf } from '../../tables/selectors';
import { VALUE_WORDS } from '../value-words';
import { sized } from '../sized';

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

/** Claims that do not hold in full, in a few words. */
const NAMES: Readonly<Record<number, (tables: Tables) => { name: string; who: string }>> = {
	5: (tables) => {
		const { low, high } = ageClaims(tables).fentanyl;
		return { name: fillMessage(words.cause, { low, high }), who: words.causeWho };
	},
	6: (tables) => {
		const { bound, value } = publishedOf(tables, 'WV');
		const said = { bound: VALUE_WORDS[bound], count: count(value) };
		return { name: capital(fillMessage(words.westVirginia, said)), who: words.westVirginiaWho };
	},
	10: () => ({ name: words.rule, who: words.cnn }),
	20: () => ({ name: words.letter, who: words.cnn }),
	40: () => ({ name: words.everyone, who: words.everyoneWho }),
	42: () => ({ name: words.dated, who: words.datedWho })
};

/** A claim in a few words, and whose it is. New figures may bring in one without a name. */
export const nameOf = ({ id, speaker }: JudgedClaim, tables: Tables) =>
	NAMES[id]?.(tables) ?? { name: fillMessage(words.numbered, { number: id }), who: speaker };

function describe(tables: Tables): string {
	const { open, hold, notJudged } = tallyOf(tables);
	const listed = open.map((claim) =>
		fillMessage(words.listed, { ...nameOf(claim, tables), verdict: claim.verdict })
	);
	return sentences(
		fillMessage(words.list, { count: open.length, list: listed.join('; ') }),
		fillMessage(words.counts, {
			hold: hold.length,
			judged: hold.length + open.length,
			notJudged: notJudged.length
		})
	);
}

const subtitle = ({ claims }: Tables) => fillMessage(words.subtitle, { count: claims.length });

const FIELDS: readonly Field<JudgedClaim>[] = [
	{
		key: 'number',
		label: words.number,
		of: ({ id }) => id,
		say: ({ id, verdict }) => fillMessage(words.point, { number: id, verdict: capital(verdict) })
	},
	{ key: 'status', label: words.verdict, of: ({ verdict }) => verdict },
	{
		key: 'claim',
		label: words.claim,
		of: ({ claim }) => claim,
		say: ({ speaker, date, claim }) => fillMessage(words.pointClaim, { speaker, date, claim })
	},
	{ key: 'speaker', label: words.speaker, of: ({ speaker }) => speaker },
	{ key: 'date', label: words.date, of: ({ date }) => date }
];

/** From this height on, the claims are in larger type, and below the other in the smallest. */
const [HIGH, LOW] = [380, 279];

const sizeIn = ({ compact, height }: SizeClass) =>
	height < LOW ? 12 : compact || height < HIGH ? 13 : 17;

/** The lane of two numbers below the claims. */
const COUNTS = 'counts';

/** A number of claims and what they are, from a share of the width on: in large type where the lane is high enough. */
const number = (key: string, from: number, said: string, what: string) =>
	sized((size) => {
		if (size.height < HIGH)
			return text(key, [from, 0], `**${said}** ${what}`, { side: 'e', size: sizeIn(size) });
		// A large first line is higher than the second one.
		return text(key, [from, -0.16], `${said}\n${what}`, { side: 'e', number: true });
	});

/** Each claim that does not hold in full, with its verdict in words, and how many others there are. */
function all(t: Tables): View {
	const { open, hold, notJudged } = tallyOf(t);
	const band = ({ id }: JudgedClaim) => String(id);
	return {
		block: plot(
			{
				x: { ends: [0, 1], ticks: false },
				y: { bands: [...open.map(band), COUNTS], ticks: false }
			},
			...open.map((claim) => {
				const said = fillMessage(words.row, { ...nameOf(claim, t), verdict: claim.verdict });
				const look = { side: 'e', rank: 'may' } as const;
				return sized((size) =>
					text(`claim ${claim.id}`, [0, band(claim)], said, { ...look, size: sizeIn(size) })
				);
			}),
			rule('counts', { y: 0.5 }, { as: 'measured', tone: 'axis' }),
			number('hold', 0, count(hold.length), words.hold),
			number('not judged', 0.5, count(notJudged.length), words.notJudged),
			listed(open, FIELDS, (claim) => [0, band(claim)]),
			listed([...hold, ...notJudged], FIELDS, () => null)
		)
	};
}

/** What became of the claims. */
export const tally = {
	...chart({
		id: 'tally',
		states: { all },
		description: import.meta.env.SSR ? { subtitle, describe } : null
	}),
	claims: true as const
};
