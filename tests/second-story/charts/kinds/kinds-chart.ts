import { defineChart } from '$lib/chart/define-chart';
import { drawBars } from '$lib/charts/bars/draw-bars';
import type { Tables } from '../../tables';

const KINDS = ['sail', 'motor'] as const;

/** The kinds of boats in the newest year. */
export const kinds = defineChart({
	id: 'kinds',
	states: ['both'],
	default: 'both',
	rows: ({ boats }: Tables) => ({
		columns: [
			{ key: 'kind', label: 'Kind', unit: '' },
			{ key: 'boats', label: 'Boats', unit: 'boats' },
			{ key: 'status', label: 'Status', unit: '' }
		],
		rows: KINDS.map((kind) => [kind, boats.at(-1)?.[kind] ?? null, 'invented'])
	}),
	dataPoints: ({ boats }) =>
		KINDS.map((kind, i) => ({
			x: boats.at(-1)?.[kind] ?? 0,
			y: i,
			label: kind,
			lines: [`${boats.at(-1)?.[kind] ?? 0} boats, invented`]
		})),
	draw: ({ boats }, _state, size) =>
		drawBars({
			size,
			rows: KINDS.map((kind) => {
				const value = boats.at(-1)?.[kind] ?? null;
				const tone = kind === 'sail' ? 'accent' : 'slate';
				return {
					key: kind,
					name: [kind],
					value,
					label: [value === null ? 'not published' : `${value} boats`],
					tone
				};
			}),
			ends: [0, 100]
		}),
	description: {
		subtitle: () => 'Boats by kind in the newest year',
		describe: ({ boats }) =>
			`Two bars, on a scale from zero: ${boats.at(-1)?.sail} sailing boats and ${boats.at(-1)?.motor} motor boats in the newest year. The numbers are invented.`
	}
});
