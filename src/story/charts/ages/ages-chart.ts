import words from '$words/ages.json';
import {
	bar,
	chart,
	column,
	firstFitting,
	listed,
	paragraph,
	plot,
	row,
	rule,
	space,
	text,
	type Block,
	type Field,
	type View
} from '$lib/marks';
import { formatMonth, isoMonth } from '$lib/data/month';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { sentences } from '$lib/data/sentences';
import type { AgeClaim } from '../../tables/ages-table';
import type { Tables } from '../../tables/table-types';
import { ageClaims } from '../../tables/selectors';
import { unlessCompact } from '../sized';
import { VALUE_WORDS } from '../value-words';

/** The height of a box, and its part above the line of text, in pixels. */
const [HEIGHT, ABOVE] = [27, 5];

/** A box with its text in the middle, in line with a paragraph beside it. Its size carries no meaning. */
const box = (key: string, text: string, bold = false): Block => ({
	sheets: [],
	room: () => ({ least: HEIGHT }),
	draw: (_, { left, right, top: [share, top] }) => ({
		front: [
			{
				type: 'rect',
				key: `box ${key}`,
				at: [left[0], share, right[0], share],
				by: [left[1] + 1, top - ABOVE, right[1] - 1, top - ABOVE + HEIGHT],
				anchors: 'bb',
				style: { fill: 'none', stroke: `var(--${bold ? 'ink' : 'slate'})`, 'stroke-width': 1.5 }
			},
			{
				type: 'text',
				key: `kinds ${key}`,
				at: [(left[0] + right[0]) / 2, share],
				by: [(left[1] + right[1]) / 2, top + 13],
				anchors: 'bb',
				anchor: 'middle',
				lines: [{ text, bold, tone: bold ? 'ink' : 'soft' }]
			}
		]
	})
});

const kindsOf = (key: string, text: string, ...boxes: readonly Block[]): Block => {
	const block = row(
		[3, ...boxes.map(() => 6 / boxes.length)],
		10,
		paragraph(`kinds ${key}`, text),
		...boxes
	);
	return { ...block, room: () => ({ least: HEIGHT + 6 }) };
};

/** Two ways to count accidents, all together and by kind: for which a narrow drawing has no room. */
const both = column(
	space(14, 0.3),
	paragraph('kinds title', words.kindsTitle, { bold: true }),
	space(10),
	kindsOf('usual', words.kindsUsual, box('together', words.kindsTogether)),
	kindsOf(
		'here',
		words.kindsHere,
		box('overdoses', words.kindsOverdoses, true),
		box('other', words.kindsOther)
	),
	paragraph('kinds not to scale', words.kindsNote, { tone: 'soft' })
);
const kinds: Block = {
	...both,
	room: (context) => (context.size.compact ? { least: Infinity } : both.room(context))
};

/** The ages of a statement: "18 to 44". */
const agesOf = ({ low, high }: Pick<AgeClaim, 'low' | 'high'>) =>
	fillMessage(words.range, { low, high });

/** Who made a statement, and when: "CDC, February 2025". */
const saidBy = ({ speaker, said }: AgeClaim) =>
	fillMessage(words.saidBy, { speaker, month: formatMonth(said) });

/** The statement without its ages. */
const statementOf = ({ cause }: AgeClaim) => fillMessage(words.leadingCause, { cause });

function describe(data: Tables): string {
	const { overdose, fentanyl } = ageClaims(data);
	const between = agesOf({ low: overdose.high + 1, high: fentanyl.high });
	return sentences(
		words.axis,
		fillMessage(words.above, { said: saidBy(overdose) }),
		fillMessage(words.overdoseAt, { overdose: statementOf(overdose), ages: agesOf(overdose) }),
		fillMessage(words.below, { said: saidBy(fentanyl) }),
		fillMessage(words.fentanylAt, { fentanyl: fentanyl.cause, ages: agesOf(fentanyl) }),
		fillMessage(words.noteSentence, { note: fentanyl.note }),
		fillMessage(words.claimOnly, { between }),
		words.equalBars
	);
}

const FIELDS: readonly Field<AgeClaim>[] = [
	{ key: 'statement', label: words.statement, of: statementOf, say: saidBy },
	{
		key: 'first_age',
		label: words.firstAge,
		unit: words.years,
		of: ({ low }) => low,
		say: (each) => fillMessage(words.atAges, { statement: statementOf(each), ages: agesOf(each) })
	},
	{ key: 'last_age', label: words.lastAge, unit: words.years, of: ({ high }) => high },
	{ key: 'speaker', label: words.speaker, of: ({ speaker }) => speaker },
	{ key: 'said', label: words.said, unit: words.month, of: ({ said }) => isoMonth(said) },
	{
		key: 'note',
		label: words.note,
		blank: words.none,
		of: ({ note }) => note || null,
		say: ({ note }) => note || null
	},
	{
		key: 'status',
		label: words.status,
		of: ({ standing }) => VALUE_WORDS[standing],
		say: ({ standing }) => fillMessage(words.pointStatus, { status: VALUE_WORDS[standing] })
	},
	{ key: 'source', label: words.source, of: ({ source }) => source }
];

/** The last age on the axis, and its place. */
const OLDEST = 90;
const AXIS = 0.3;

/** The places of the bars on the y axis. */
const PLACES = { overdose: 1, fentanyl: -1 };

/** The bar of a statement ends where its last age ends: a year after that begins. */
const barOf = (claim: AgeClaim) => {
	const isClaim = claim.standing === 'claim';
	return bar('bar', [claim], {
		x: ({ low, high }) => [low, high + 1],
		y: (each) => PLACES[each.claim],
		by: (each) => each.claim,
		as: isClaim ? 'said' : 'measured',
		tone: isClaim ? 'accent' : 'ink',
		thick: 0.74,
		label: (each) => ({
			texts: agesOf(each),
			side: 'in',
			size: 14,
			bold: true,
			// Over the hatching, the text has an outline.
			...(isClaim ? { rim: true, tone: 'accent' } : {})
		})
	});
};

/** The axis of ages, between the bars. The first label has the unit. */
const axis = [
	rule('axis', { y: AXIS }, { as: 'measured', tone: 'axis', width: 1 }),
	text('age 0', [0, AXIS], fillMessage(words.age, { age: 0 }), { side: 'se', tone: 'soft' }),
	...Array.from({ length: OLDEST / 10 }, (_, i) => {
		const age = 10 * (i + 1);
		const label = text(`age ${age}`, [age, AXIS], String(age), { side: 's', tone: 'soft' });
		return age % 20 === 0 ? label : unlessCompact(label);
	}),
	unlessCompact(
		text('unit', ['end', AXIS], words.ageInYears, { side: 'nw', tone: 'soft', rank: 'may' })
	)
];

/** Both bars, with the axis between them, and the ages that one or both statements leave out. */
function bars(t: Tables): Block {
	const { overdose, fentanyl } = ageClaims(t);
	const [{ low, high }, end] = [fentanyl, fentanyl.high + 1];
	const between = fillMessages(words.between, { from: overdose.high + 1, to: high });
	return plot(
		{ x: { ends: [0, OLDEST], ticks: false }, y: { ends: [-1.7, 1.7], ticks: false }, least: 80 },
		...[overdose.low, overdose.high + 1, end].map((age) => {
			const line = [1.4, -1.4].map((y) => [age, y] as const);
			return rule(`edge ${age}`, line, { tone: 'slate', width: 1 });
		}),
		...axis,
		barOf(overdose),
		barOf(fentanyl),
		text('between', [end, 1], between, { side: 'e' }),
		text('over', [end, -1], fillMessage(words.over, { age: end }), { side: 'e', tone: 'soft' }),
		text('under', [low, -1], fillMessage(words.under, { age: low }), {
			side: 'w',
			tone: 'soft',
			rank: 'may'
		}),
		listed([overdose, fentanyl], FIELDS, (each) => [
			(each.low + each.high + 1) / 2,
			PLACES[each.claim]
		])
	);
}

/** Two statements and their bars. From full to brief, a diagram of kinds of accidents becomes a line. */
function leadingCause(t: Tables): View {
	const { overdose, fentanyl } = ageClaims(t);
	const soft = { tone: 'soft' } as const;
	const headline = { bold: true, large: true } as const;
	const statement = statementOf(overdose);
	const above = fillMessage(words.overdose, { statement, ages: agesOf(overdose) });
	const below = fillMessage(words.fentanyl, { cause: fentanyl.cause, ages: agesOf(fentanyl) });
	const [full = [], brief = []] = fillMessages(words.claim, { said: saidBy(fentanyl) }).map(
		(claim) => [
			space(0, 0.3),
			paragraph('overdose said', saidBy(overdose), soft),
			paragraph('overdose', above, headline),
			bars(t),
			paragraph('fentanyl said', claim, soft),
			paragraph('fentanyl', below, { ...headline, tone: 'accent' })
		]
	);
	const note = paragraph('note', fentanyl.note);
	const byKind = [note, space(0, 0.3), paragraph('note on kinds', words.countedByKind, soft)];
	return {
		block: firstFitting(
			column(...full, note, kinds),
			column(...full, ...byKind),
			column(...brief, ...byKind),
			column(...brief, note, space(0, 0.3)),
			column(...brief, space(0, 0.3))
		)
	};
}

/** The ages that statements about the leading cause of death name: one axis, and no amounts. */
export const ages = chart({
	id: 'ages',
	states: { 'leading-cause': leadingCause },
	description: import.meta.env.SSR ? { subtitle: () => words.subtitle, describe } : null
});
