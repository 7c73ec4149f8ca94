import words from '$words/route.json';
import type { Table } from '$lib/chart/chart-types';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { CARGO_WORDS, END_WORDS, LEG_WORDS } from '../value-words';
import { legsIn } from './route-legs';
import { YEAR, type RouteState } from './route-states';

export function rows(data: Tables, state: RouteState): Table {
	if (state === 'ends') return endRows(data);
	const period =
		state === 'before'
			? fillMessage(words.before, { year: YEAR })
			: fillMessage(words.since, { year: YEAR });
	return {
		columns: [
			{ key: 'period', label: words.period, unit: '' },
			{ key: 'from', label: words.from, unit: '' },
			{ key: 'to', label: words.to, unit: '' },
			{ key: 'via', label: words.byWayOf, unit: '', blank: words.nothingNamed },
			{ key: 'carries', label: words.whatTravels, unit: '' },
			{ key: 'about', label: words.whatIsSaid, unit: '' },
			{ key: 'amount', label: words.amount, unit: '', blank: words.nobodyKnows },
			{ key: 'status', label: words.status, unit: '' },
			{ key: 'source', label: words.source, unit: '' }
		],
		rows: legsIn(data, state).map(({ from, to, via, carries, about, standing, source }) => [
			period,
			from,
			to,
			via || null,
			CARGO_WORDS[carries],
			about,
			null,
			LEG_WORDS[standing],
			source
		])
	};
}

const endRows = ({ routeEnds }: Tables): Table => ({
	columns: [
		{ key: 'end', label: words.endOfRoute, unit: '' },
		{ key: 'what', label: words.what, unit: '' },
		{ key: 'about', label: words.whatIsSaid, unit: '' },
		{ key: 'who', label: words.who, unit: '' },
		{ key: 'status', label: words.status, unit: '' },
		{ key: 'source', label: words.source, unit: '' }
	],
	rows: routeEnds.map(({ end, title, about, who, standing, source }) => [
		END_WORDS[end],
		title,
		about,
		who,
		standing,
		source
	])
});
