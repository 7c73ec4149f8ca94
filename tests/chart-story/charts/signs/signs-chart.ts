import { bar, chart, dot, dots, line, plot, type Field, type View } from '$lib/marks';

const KINDS = ['measured', 'estimated', 'said', 'planned', 'derived'] as const;
const SIDES = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

const named = (label: string): Field<string>[] => [
	{ key: 'name', label, of: (name) => name, say: (name) => name }
];

const as: View = {
	block: plot(
		{ x: { ends: [0, 3], ticks: false }, y: { bands: KINDS } },
		...KINDS.flatMap((kind, i) => [
			dot(kind, [0.3, kind], { as: kind, r: 7, row: kind, fields: named('as') }),
			bar('bar', [kind], {
				as: kind,
				x: () => [0.7, 1.7],
				y: () => kind,
				by: () => kind,
				thick: 0.4
			}),
			line(`line ${kind}`, [2, 3], { as: kind, x: (x) => x, y: () => KINDS.length - 1 - i })
		])
	)
};

const sides: View = {
	block: plot(
		{ x: { bands: SIDES, ticks: false }, y: { ends: [0, 3], ticks: false } },
		dots('sides', SIDES, {
			x: (side) => side,
			y: () => 2.4,
			by: (side) => side,
			label: (side) => ({ texts: side, side }),
			fields: named('side')
		}),
		dots('further', ['e', 'se', 's'], {
			x: (side) => side,
			y: () => 0.5,
			by: (side) => side,
			label: (side) => ({ texts: `A label with n+, of the dot below ${side}`, side: 'n+' })
		})
	)
};

export const signs = chart({
	id: 'signs',
	states: { as: () => as, sides: () => sides },
	description: {
		subtitle: (_, state) => (state === 'as' ? 'A dot, a bar and a line for each' : 'Sides of dots'),
		describe: (_, state) =>
			state === 'as'
				? 'Five rows, each with a dot, a bar and a line: measured, estimated, said, planned and derived.'
				: 'Eight dots with labels on eight sides, and three dots with labels above each other.'
	}
});
