import type { RouteLeg } from '../../tables/route-table';
import type { Tables } from '../../tables/table-types';
import type { ChartDescription } from '$lib/chart/chart-types';
import { type RouteState } from './route';

const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

const sentence = ({ from, to, via, carries, about, standing }: RouteLeg) =>
	`From ${small(from)} to ${to === 'United States' ? `the ${to}` : small(to)}` +
	`${via && `, by way of ${via}`}: ${carries}${standing === 'in use' ? '' : `, which ${standing}`}. ${about}.`;

function describe(data: Tables, state: RouteState): string {
	const legs = data.route.filter(({ period }) => period === state);
	return (
		`Diagram of stations and lines, read from left to right, for ${state === 'before' ? 'the years before 2019' : 'the time since 2019'}. ` +
		`${legs.map(sentence).join(' ')} ` +
		`Fentanyl is a solid line, precursors are a dashed one${state === 'after' ? ', and a way that largely ended is hollow' : ''}. ` +
		`All lines have the same width, because nobody knows the amounts.`
	);
}

/** The description of the route chart in each state. */
export const routeDescription: ChartDescription<Tables, RouteState> = {
	subtitle: (_data, state) =>
		`${state === 'before' ? 'Before' : 'Since'} 2019, as U.S. agencies describe it`,
	describe: (data, state) => describe(data, state)
};
