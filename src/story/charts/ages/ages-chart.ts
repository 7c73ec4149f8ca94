import words from '$words/ages.json';
import { isoMonth } from '$lib/data/month';
import {
	bar,
	chart,
	column,
	firstFitting,
	listed,
	paragraph,
	plot,
	rule,
	space,
	text,
	type Block,
	type Field,
	type PlotMark,
	type View
} from '$lib/marks';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import type { AgeClaim } from '../../tables/ages-table';
import { ageClaims } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { AGE_WORDS } from '../value-words';
import { agesOf, saidBy, statementOf } from './age-texts';
import { agesDescription } from './ages-description';
import { kinds } from './ages-kinds';

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
		of: ({ standing }) => AGE_WORDS[standing],
		say: ({ standing }) => fillMessage(words.pointStatus, { status: AGE_WORDS[standing] })
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

/** A mark that a compact drawing has no room for. */
const unlessCompact = (mark: PlotMark): PlotMark => ({
	...mark,
	piece: (context) => (context.size.compact ? {} : mark.piece(context))
});

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
	description: import.meta.env.SSR ? agesDescription : null
});
