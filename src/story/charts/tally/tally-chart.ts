import words from '$words/tally.json';
import { capital } from '$lib/data/format';
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

/** The lane of two numbers below the claims, and how far the axis goes on beyond the middle of a lane. */
const [COUNTS, BEYOND] = ['counts', 0.75];

/** A number in large type, in the middle of what is below the claims, from a share of the width on. */
const number = (key: string, from: number, texts: string) =>
	text(key, [from, (0.5 - BEYOND) / 2], texts, { side: 'e', number: true, rank: 'may' });

/** Each claim that does not hold in full, with its verdict in words, and how many others there are. */
function all(t: Tables): View {
	const { open, hold, notJudged } = tallyOf(t);
	const band = ({ id }: JudgedClaim) => String(id);
	return {
		block: plot(
			{
				x: { ends: [0, 1], ticks: false },
				y: { bands: [...open.map(band), COUNTS], pad: BEYOND, ticks: false }
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
			number('hold', 0, fillMessage(words.hold, { count: hold.length })),
			number('not judged', 0.5, fillMessage(words.notJudged, { count: notJudged.length })),
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
