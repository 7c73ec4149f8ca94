import type { Chart } from './chart-types';

/** The modules of the charts as `import.meta.glob` finds them: how to import each, by its path. */
type ChartModules = Readonly<Record<string, () => Promise<unknown>>>;

/** Loads the code of a chart. */
export type LoadChart = (id: string) => Promise<Chart>;

/**
 * The path of the module of a chart, which is in `charts/<id>/<id>-chart.ts`.
 * @throws Error if there is none
 */
export function chartModule(modules: ChartModules, id: string): string {
	const path = Object.keys(modules).find((path) => path.endsWith(`/${id}/${id}-chart.ts`));
	if (!path) throw new Error(`the story has no charts/${id}/${id}-chart.ts`);
	return path;
}

/** Makes the function that imports the module of a chart and returns the chart that it exports. */
export const chartLoader =
	(modules: ChartModules): LoadChart =>
	async (id) => {
		const path = chartModule(modules, id);
		const exported = Object.values((await modules[path]?.()) ?? {}) as Partial<Chart>[];
		const chart = exported.find((each) => each.id === id);
		if (!chart) throw new Error(`${path} exports no chart "${id}"`);
		return chart as Chart;
	};
