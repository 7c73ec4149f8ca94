import { bar, chart, plot, type Field } from '$lib/marks';
import type { Tables } from '../../tables';

const KINDS = ['sail', 'motor'] as const;

type Kind = (typeof KINDS)[number];

/** The kinds of boats in the newest year. */
const fieldsOf = (boats: (kind: Kind) => number): readonly Field<Kind>[] => [
	{ key: 'kind', label: 'Kind', of: (kind) => kind, say: (kind) => kind },
	{
		key: 'boats',
		label: 'Boats',
		unit: 'boats',
		of: boats,
		say: (kind) => `${boats(kind)} boats, invented`
	},
	{ key: 'status', label: 'Status', of: () => 'invented' }
];

export const kinds = chart({
	id: 'kinds',
	states: {
		both: ({ boats }: Tables) => {
			const newest = (kind: Kind) => boats.at(-1)?.[kind] ?? 0;
			return {
				block: plot(
					{ x: { ends: [0, 100], ticks: false }, y: { bands: KINDS } },
					...KINDS.map((kind) =>
						bar('bar', [kind], {
							x: (kind) => [0, newest(kind)],
							y: (kind) => kind,
							by: (kind) => kind,
							thick: 0.3,
							tone: kind === 'sail' ? 'accent' : 'slate',
							label: (kind) => `${newest(kind)} boats`,
							fields: fieldsOf(newest)
						})
					)
				)
			};
		}
	},
	description: {
		subtitle: () => 'Boats by kind in the newest year',
		describe: ({ boats }) =>
			`Two bars, on a scale from zero: ${boats.at(-1)?.sail} sailing boats and ${boats.at(-1)?.motor} motor boats in the newest year. The numbers are invented.`
	}
});
