import words from '$words/tally.json';
import { capital, count } from '$lib/data/format';
import type { SizeClass } from '$lib/drawing/drawing-types';
import { chart, listed, plot, rule, text, type Field, type View } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import type { JudgedClaim } from '../../tables/claims';
import type { Tables } from '../../tables/table-types';
import { sized } from '../sized';
import { nameOf } from './claim-names';
import { tallyOf } from './tally';
import { tallyDescription } from './tally-description';

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
		const isHigh = size.height >= HIGH;
		// A large first line is higher than the second one.
		return text(
			key,
			[from, isHigh ? -0.16 : 0],
			isHigh ? `${said}\n${what}` : `**${said}** ${what}`,
			{
				side: 'e',
				...(isHigh ? { number: true } : { size: sizeIn(size) })
			}
		);
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
				const said = { ...nameOf(claim, t), verdict: claim.verdict };
				return sized((size) =>
					text(`claim ${claim.id}`, [0, band(claim)], fillMessage(words.row, said), {
						side: 'e',
						size: sizeIn(size),
						rank: 'may'
					})
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
		description: import.meta.env.SSR ? tallyDescription : null
	}),
	claims: true as const
};
