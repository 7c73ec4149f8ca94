import { defineChart } from '$lib/chart/define-chart';
import type { Tables } from '../../tables';
import Kinds from './Kinds.svelte';

/** The kinds of boats in the newest year. */
export const kinds = defineChart({
	id: 'kinds',
	states: { both: { shown: 1 } },
	default: 'both',
	rows: ({ boats }: Tables) => ({
		columns: [
			{ key: 'kind', label: 'Kind', unit: '' },
			{ key: 'boats', label: 'Boats', unit: 'boats' },
			{ key: 'status', label: 'Status', unit: '' }
		],
		rows: [
			['sail', boats.at(-1)?.sail ?? null, 'invented'],
			['motor', boats.at(-1)?.motor ?? null, 'invented']
		]
	}),
	dataPoints: ({ boats }) =>
		(['sail', 'motor'] as const).map((kind, i) => ({
			x: boats.at(-1)?.[kind] ?? 0,
			y: i,
			label: kind,
			lines: [`${boats.at(-1)?.[kind] ?? 0} boats, invented`]
		})),
	component: Kinds,
	description: {
		subtitle: () => 'Boats by kind in the newest year',
		describe: ({ boats }) =>
			`Two bars, on a scale from zero: ${boats.at(-1)?.sail} sailing boats and ${boats.at(-1)?.motor} motor boats in the newest year. The numbers are invented.`
	}
});
