import { change, chart, dots, line, plot, type Field, type View } from '$lib/marks';
import type { Tables } from '../../tables';

type Gulls = Tables['gulls'][number];

const at = {
	x: ({ year }: Gulls) => year,
	y: ({ gulls }: Gulls) => gulls,
	by: ({ year }: Gulls) => String(year)
};

const fields: readonly Field<Gulls>[] = [
	{ key: 'year', label: 'Year', unit: 'year', of: at.by, say: at.by },
	{
		key: 'gulls',
		label: 'Gulls',
		unit: 'gulls',
		of: at.y,
		say: ({ gulls }) => `${gulls} gulls, invented`
	},
	{ key: 'status', label: 'Status', of: () => 'invented' }
];

const all = ({ gulls }: Tables): View => ({
	block: plot(
		{ x: { ticks: 'years' }, y: { ends: [0, 10] } },
		line('gulls', gulls, { ...at, fields })
	)
});

/** The gulls on the roof, year by year. */
export const gulls = chart({
	id: 'gulls',
	states: {
		all,
		newest: (tables: Tables) =>
			change(all(tables), {
				add: [
					dots('newest', tables.gulls.slice(-1), {
						...at,
						r: 5,
						label: ({ gulls }) => `**${gulls}** gulls`
					})
				]
			})
	},
	description: {
		subtitle: () => 'Gulls on the roof, each May',
		describe: ({ gulls }, state) =>
			`Line chart of the gulls on an invented roof, year by year. ${
				state === 'newest' ? 'The newest year is marked. ' : ''
			}In ${gulls[0]?.year} there were ${gulls[0]?.gulls}.`
	}
});
