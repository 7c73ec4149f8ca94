import { only } from '$lib/data/only';
import type { RouteEnd } from '../../tables/route-ends-table';
import type { RouteLeg } from '../../tables/route-table';
import type { Tables } from '../../tables/table-types';
import type { ChartDescription } from '$lib/chart/chart-types';
import { type RouteState } from './route';

const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

const sentence = ({ from, to, via, carries, about, standing }: RouteLeg) =>
	`From ${small(from)} to ${to === 'United States' ? `the ${to}` : small(to)}` +
	`${via && `, by way of ${via}`}: ${carries}${standing === 'in use' ? '' : `, which ${standing}`}. ${about}.`;

const said = ({ title, about, who }: RouteEnd) => `${title}. ${about}: ${who}.`;

/** Describes the two ends, and what is said of both. */
function describeEnds({ routeEnds }: Tables): string {
	const of = (end: RouteEnd['end']) =>
		said(only(routeEnds, `the end ${end} of the route`, (each) => each.end === end));
	return (
		`The route by way of Mexico, pale between its two ends. ` +
		`At its start, lit: ${of('start')} At its end, lit: ${of('finish')} Of both: ${of('both')} ` +
		`Each is what its speaker says; the picture gives no amounts.`
	);
}

function describe(data: Tables, state: RouteState): string {
	if (state === 'ends') return describeEnds(data);
	const legs = data.route.filter(({ period }) => period === state);
	return (
		`Diagram of stations and lines, read from left to right, for ${state === 'before' ? 'the years before 2019' : 'the time since 2019'}. ` +
		`${legs.map(sentence).join(' ')} ` +
		`Fentanyl is a solid line, precursors are a dashed one${state === 'after' ? ', and a way that largely ended is hollow' : ''}. ` +
		`All lines have the same width, because nobody knows the amounts${state === 'before' ? '; fentanyl and precursors share one' : ''}.`
	);
}

/** The description of the route chart in each state. */
export const routeDescription: ChartDescription<Tables, RouteState> = {
	subtitle: (_data, state) =>
		state === 'ends'
			? 'The two ends of the route, and who speaks'
			: `${state === 'before' ? 'Before' : 'Since'} 2019, as U.S. agencies describe it`,
	describe: (data, state) => describe(data, state)
};
