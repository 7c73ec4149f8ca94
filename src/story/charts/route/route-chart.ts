import words from '$words/route.json';
import { chart, listed, plot, text, type View } from '$lib/marks';
import type { RouteLeg } from '../../tables/route-table';
import type { Tables } from '../../tables/table-types';
import { VALUE_WORDS } from '../value-words';
import {
	CHINA,
	COUNTRY,
	END_FIELDS,
	endOf,
	endRow,
	INDIA,
	isKnown,
	LEG_FIELDS,
	legRow,
	legsIn,
	MEXICO,
	placesOf,
	routeDescription,
	type RiverState
} from './route-values';
import { stream, strips, THICK, type Stream, type Strip } from './route-marks';

/** Rows of strips, from the foot up. */
const [FOOT, GROUPS, SELLERS, SAID] = [0, 1, 2, 3];

/** Where streams are, where India’s strip and all strips end, and what stands beside the right stream. */
const RIVER = { left: 0.055, right: 0.42, border: 0.24, split: 0.25, end: 0.66, beside: 0.74 };
const ANSWER = { left: 0.05, right: 0.4, border: 0.4, split: 0.33, end: 1, beside: 0.715 };

const placesIn = (state: RiverState) => (state === 'answer' ? ANSWER : RIVER);

/** Where parcels go down beside the strips, and where their text ends. */
const PARCELS = [SELLERS, 0.77, 1] as const;

/** Between two strips that stand side by side. */
const GAP = 0.012;

const axes = (top: number, thick = THICK) =>
	({
		x: { ends: [0, 1], ticks: false },
		y: { ends: [-thick / 2, top + thick / 2], ticks: false }
	}) as const;

const lines = (...parts: readonly string[]) => parts.filter(Boolean).join('\n');

/** The texts of a stream: what flows, by which way, and what is said of it, from full to brief. */
function textsOf({ via, about, standing }: RouteLeg, what: string): string[] {
	const said =
		standing === 'in use' ? about.charAt(0).toLowerCase() + about.slice(1) : VALUE_WORDS[standing];
	const [brief = ''] = said.split(',');
	return [lines(what, via, said), lines(what, via, brief), lines(what, via), what];
}

/** The streams of a leg: one for fentanyl, and one for chemicals. */
function streamsOf(leg: RouteLeg, state: RiverState): Stream[] {
	const [from, to] = placesOf(leg);
	const { left, right, border, end, beside } = placesIn(state);
	const fentanyl = { as: 'fentanyl', texts: textsOf(leg, words.fentanyl) } as const;
	const chemicals = { as: 'chemicals', texts: textsOf(leg, words.chemicals) } as const;
	const first = [SELLERS, left, right] as const;
	if (from === MEXICO) return [{ ...fentanyl, key: 'border', at: [GROUPS, border, end] }];
	if (from === INDIA) return [{ ...chemicals, key: 'India', at: first }];
	if (to === COUNTRY) {
		const parcels = { ...fentanyl, key: 'parcels', at: PARCELS, beside: end };
		const ghost = { ...parcels, key: 'ended', as: 'ended' } as const;
		// The stream covers its ghost, and fades from it.
		return leg.standing === 'in use' ? [{ ...ghost, texts: [] }, parcels] : [ghost];
	}
	const subsidy: Stream = { as: 'alleged', texts: [], key: 'subsidy', at: [SAID, right, 1] };
	if (!isKnown(leg)) return to === CHINA ? [subsidy] : [];
	const drug: Stream = { as: 'fentanyl', texts: [words.fentanyl], key: 'fentanyl', at: first };
	return [
		...(leg.carries === 'precursors' ? [] : [drug]),
		{ ...chemicals, key: 'China', at: [SELLERS, right, beside] }
	];
}

const { split, beside } = ANSWER;

/** What is alleged and what nobody found, above the river, and the share that nobody measured. */
const SAID_STRIPS: readonly Strip[] = [
	{ key: 'agree', as: 'plain', texts: words.agree, at: [SAID, 0, split] },
	{ key: 'alleged', as: 'alleged', texts: words.subsidies, at: [SAID, split + GAP, beside - GAP] },
	{ key: 'sales', as: 'empty', texts: words.sales, at: [SAID, beside, 1] },
	{ key: 'percent', as: 'empty', texts: words.percent, at: [SELLERS - 0.5, beside, 1], thick: 0.4 }
];

/** The strips of those who pass something on, and of the country where it arrives. */
function stripsOf(t: Tables, state: RiverState): Strip[] {
	const { split, end } = placesIn(state);
	const legs = legsIn(t, state).filter(isKnown);
	const start = state === 'before' ? 0 : split + GAP;
	const strip = (place: string, at: Strip['at']): Strip[] => {
		const leg = legs.find((each) => placesOf(each)[0] === place);
		const as = state === 'answer' ? 'agreed' : 'named';
		return leg ? [{ key: `strip of ${place}`, at, texts: [leg.from], as }] : [];
	};
	const { title, brief } = endOf(t, 'finish');
	const [below, last] = {
		before: [words.counted, ''],
		after: [brief, words.counted],
		answer: [brief, words.rand]
	}[state] as [string, string];
	const name = state === 'before' ? COUNTRY : words.demand;
	const texts = [lines(name, below, last), lines(name, below), lines(title, below)];
	return [
		...strip(INDIA, [SELLERS, 0, split]),
		...strip(CHINA, [SELLERS, start, end]),
		...strip(MEXICO, [GROUPS, 0, end]),
		{ key: `strip of ${COUNTRY}`, at: [FOOT, 0, end], texts, as: 'named' },
		...(state === 'answer' ? SAID_STRIPS : [])
	];
}

/** The data point of a leg: at its stream, or where it is said that no source was found. */
function pointOf(leg: RouteLeg, state: RiverState): readonly [number, number] {
	const { at = [SAID + 0.5, ANSWER.beside], beside } = streamsOf(leg, state).at(-1) ?? {};
	const [row, x] = at;
	return [x, beside ? row / 2 : row - 0.5];
}

/** The river from sellers to the country where deaths are counted. */
function river(t: Tables, state: RiverState): View {
	const legs = legsIn(t, state);
	const top = state === 'answer' ? SAID : SELLERS;
	const rows = [...legs.map(legRow), ...(state === 'before' ? [] : [endRow(endOf(t, 'finish'))])];
	const points = [...legs.map((leg) => pointOf(leg, state)), [0.5, FOOT] as const];
	const place = { side: 'se', tone: 'soft', size: 12, free: true, rank: 'may' } as const;
	// The answer says itself that no share is measured, and needs the room.
	const note = { ...text('note', ['start', 'bottom'], words.equalWidths, place), below: 1 };
	const marks = [
		strips(stripsOf(t, state)),
		...legs.flatMap((leg) => streamsOf(leg, state).map(stream)),
		listed(rows, LEG_FIELDS, (row) => points[rows.indexOf(row)] ?? null),
		...(state === 'answer' ? [] : [note])
	];
	return { block: plot(axes(top), ...marks) };
}

/** What each side says of the other, in two blocks of one size. */
function ends(t: Tables): View {
	const [start, finish] = [endOf(t, 'start'), endOf(t, 'finish')];
	const block = (place: string, row: number, said: typeof start): Strip => {
		const { title, about, who, whoShort, brief } = said;
		const texts = [lines(title, about, who), lines(title, about, whoShort), lines(title, brief)];
		return { key: `strip of ${place}`, at: [row, 0, 1], thick: 0.92, texts, as: 'named' };
	};
	return {
		block: plot(
			axes(1, 0.92),
			strips([block(CHINA, 1, start), block(COUNTRY, 0, finish)], true),
			listed([endRow(start), endRow(finish)], END_FIELDS, ({ what }) => [
				0.5,
				what === start.title ? 1 : 0
			])
		)
	};
}

/** Who passes what on to whom, before 2019 and since, what is known of it, and what each side says. */
export const route = chart({
	id: 'route',
	states: {
		before: (t: Tables) => river(t, 'before'),
		after: (t: Tables) => river(t, 'after'),
		ends,
		answer: (t: Tables) => river(t, 'answer')
	},
	default: 'after',
	sizes: { widths: [340, 448, 620, 755], heights: [240, 272, 340, 420, 520] },
	description: import.meta.env.SSR ? routeDescription : null
});
