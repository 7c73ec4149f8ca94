import words from '$words/precursors.json';
import { chart, sheetOf, type Field, type View } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import type { Statement } from '../../tables/precursor-statements-table';
import type { Tables } from '../../tables/table-types';
import { VALUE_WORDS } from '../value-words';
import { claimedNumbers, statementList } from './precursors-drawing';
import { numbersSaid, precursorsDescription, spokenShare, when } from './precursors-values';

const FIELDS: readonly Field<Statement>[] = [
	{
		key: 'date',
		label: words.date,
		unit: words.dayOrMonth,
		of: ({ date }) => date,
		say: (each) => fillMessage(words.said, { speaker: each.speaker, month: when(each) })
	},
	{ key: 'speaker', label: words.speaker, of: ({ speaker }) => speaker },
	{
		key: 'share',
		label: words.share,
		unit: words.percentUnit,
		blank: words.noNumberGiven,
		of: ({ share }) => share,
		say: (each) => fillMessage(words.pointClaim, { share: spokenShare(each), ofWhat: each.ofWhat })
	},
	{
		key: 'bound',
		label: words.bound,
		blank: words.inWords,
		of: ({ bound }) => bound && VALUE_WORDS[bound]
	},
	{ key: 'of_what', label: words.ofWhat, of: ({ ofWhat }) => ofWhat },
	{
		key: 'method',
		label: words.method,
		of: ({ methodPublished }) => methodPublished,
		say: ({ methodPublished }) => fillMessage(words.pointMethod, { method: methodPublished })
	},
	{ key: 'status', label: words.status, of: () => words.claim }
];

/** Who says what share of precursors comes from China: claims, never measurements. */
export const precursors = chart({
	id: 'precursors',
	// Numerals have a size of their own in each class.
	sizes: { widths: [348, 620, 755], heights: [260, 300, 350, 410, 500], smallLabels: false },
	states: {
		claim: (t: Tables): View => {
			const said = numbersSaid(t);
			/** The claim takes the upper half of most drawings, or more. */
			const heights = new Map(said.map((each, i) => [each, i === 0 ? 0.75 : 0.54 - i / 7]));
			return {
				units: 'numbers',
				block: claimedNumbers(said, [
					sheetOf(said, FIELDS, (each) => [0.5, heights.get(each) ?? 0])
				])
			};
		},
		'all-statements': ({ statements }: Tables): View => ({
			units: 'statements',
			block: statementList(statements, [
				sheetOf(statements, FIELDS, (each) => [
					0.5,
					1 - (statements.indexOf(each) + 0.5) / statements.length
				])
			])
		})
	},
	default: 'all-statements',
	description: import.meta.env.SSR ? precursorsDescription : null
});
