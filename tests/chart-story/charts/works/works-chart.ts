import {
	cards,
	chart,
	column,
	firstFitting,
	lanes,
	line,
	paragraph,
	plot,
	sheetOf,
	space,
	type Field,
	type View
} from '$lib/marks';

/** Works in an invented harbour. */
const works = [
	{ name: 'North quay', text: 'made longer', when: '2014', from: 2014, to: 2014, as: 'measured' },
	{
		name: 'Lighthouse',
		text: 'restored',
		when: '2017 to 2020',
		from: 2017,
		to: 2020,
		as: 'measured'
	},
	{ name: 'Marina', text: 'planned', when: '2026 to 2028', from: 2026, to: 2028, as: 'planned' }
] as const;
type Work = (typeof works)[number];

const fields: readonly Field<Work>[] = [
	{ key: 'work', label: 'Work', of: ({ name }) => name, say: ({ name }) => name },
	{
		key: 'when',
		label: 'When',
		of: ({ when }) => when,
		say: ({ text, when }) => `${text}, ${when}`
	}
];
const sheets = [sheetOf(works, fields, ({ from, to }) => [(from + to) / 2, 0])];

const events: View = {
	units: 'lanes',
	block: lanes(
		works.map(({ name, text, when, from, to, as }) => ({
			key: name,
			name,
			events: [{ key: name, from, to, as, texts: [text], when }]
		})),
		{ x: { ends: [2010, 2030], ticks: 'years' }, axis: true, beside: 620, sheets }
	)
};

const years = [31, 34, 33, 39, 42, 40, 47, 52, 58].map((boats, i) => ({ year: 2016 + i, boats }));

const boats = plot(
	{ x: { ticks: 'years' }, y: {} },
	line('boats', years, { x: ({ year }) => year, y: ({ boats }) => boats })
);

const headline = paragraph('headline', 'More boats in almost each year', {
	bold: true,
	large: true
});
const about = paragraph(
	'about',
	'Boats are counted in June, when most of them are at their moorings.',
	{ tone: 'soft' }
);

const texts: View = {
	units: 'boats',
	block: firstFitting(column(headline, about, space(6), boats), column(headline, boats))
};

const positions: View = {
	units: 'boats',
	block: column(
		cards(works, {
			by: ({ name }) => name,
			across: [3, 3],
			title: ({ name }) => name,
			body: ({ text }) => text,
			foot: ({ when }) => when,
			sheets
		}),
		boats
	)
};

export const harbourWorks = chart({
	id: 'works',
	states: { events: () => events, positions: () => positions, texts: () => texts },
	description: {
		subtitle: (_, state) =>
			({
				events: 'Works in an invented harbour',
				positions: 'Works, and the boats of each June',
				texts: 'Boats in an invented harbour'
			})[state],
		describe: (_, state) =>
			({
				events:
					'Three lanes: the north quay in 2014, the lighthouse from 2017 to 2020, and the planned marina.',
				positions:
					'Three cards for the works in an invented harbour, and below them a line of its boats, which rises.',
				texts: 'Line chart of the boats in an invented harbour: there are more in almost each year.'
			})[state]
	}
});
