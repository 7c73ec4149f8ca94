import { change, chart, dot, line, plot, type Field, type View } from '$lib/marks';

/** The boats of an invented harbour, each June. */
const years = [31, 34, 33, 39, 42, 40, 47, 52, 58].map((boats, i) => ({ year: 2016 + i, boats }));
type Year = (typeof years)[number];

const fields: readonly Field<Year>[] = [
	{ key: 'year', label: 'Year', of: ({ year }) => String(year), say: ({ year }) => String(year) },
	{
		key: 'boats',
		label: 'Boats',
		unit: 'boats',
		of: ({ boats }) => boats,
		say: ({ boats }) => `${boats} boats`
	}
];

const all: View = {
	block: plot(
		{ x: { ticks: 'years' }, y: {} },
		line('boats', years, {
			x: ({ year }) => year,
			y: ({ boats }) => boats,
			name: 'Boats',
			fields
		})
	)
};

const newest = change(all, {
	highlight: ['boats', 'newest'],
	add: [dot('newest', [2024, 58], { label: '**58 boats**\nin 2024' })]
});

export const harbour = chart({
	id: 'harbour',
	states: { all: () => all, newest: () => newest },
	description: {
		subtitle: () => 'Boats at their moorings, each June',
		describe: (_, state) =>
			`Line chart of the boats in an invented harbour, from 31 in 2016 to 58 in 2024.${
				state === 'newest' ? ' A dot marks the newest year.' : ''
			}`
	}
});
