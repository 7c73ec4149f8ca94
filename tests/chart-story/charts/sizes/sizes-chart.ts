import { chart, plot, swarm, type Field, type View } from '$lib/marks';
import { count, decimal } from '$lib/data/format';
import type { Tables } from '../../tables';

type State = Tables['states'][number];

const fields: readonly Field<State>[] = [
	{ key: 'state', label: 'State', of: ({ state }) => state, say: ({ state }) => state },
	{
		key: 'people',
		label: 'People',
		unit: 'people',
		of: ({ people }) => people,
		say: ({ people }) => `${count(people)} people`
	}
];

const all = ({ states }: Tables): View => ({
	block: plot(
		{ x: { ends: [0, 40] } },
		swarm(
			'states',
			states.filter(({ people }) => people > 5e6),
			{
				x: ({ people }) => people / 1e6,
				wide: 2.5,
				inside: ({ postal }) => postal,
				kind: ({ postal }) => ({ as: 'measured', tone: postal === 'CA' ? 'accent' : 'soft' }),
				label: ({ postal, people }) =>
					postal === 'CA' ? `**California**\n${decimal(people / 1e6)} million` : null,
				fields
			}
		)
	)
});

export const sizes = chart({
	id: 'sizes',
	states: { all },
	description: {
		subtitle: () => 'Millions of people, in the largest states',
		describe: () =>
			'A dot for each state with more than 5 million people. Most have fewer than 15 million; California has 39 million.'
	}
});
