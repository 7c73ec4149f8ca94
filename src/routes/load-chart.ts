import { chartLoader, chartModule } from '$lib/chart/chart-loader';

const modules = import.meta.glob('$story/charts/*/*-chart.ts');

/** Loads the code of a chart of the story. */
export const loadChart = chartLoader(modules);

/** The module of a chart of the story, as a path from the project root. */
export const chartModulePath = (id: string): string => chartModule(modules, id).slice(1);
