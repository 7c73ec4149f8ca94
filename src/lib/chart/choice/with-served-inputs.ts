import type { ChartInputs, ChoiceInput } from '../chart-types';
import type { FetchFile } from '../served-chart.svelte';
import type { ServedOptions } from '../served-files';
import type { ServedInput } from './served-input.svelte';

/**
 * Adds what readers choose in charts that are served with their choices.
 * @param inputs what the code of the story has
 * @param charts the charts of the page
 * @param fetchFile fetches a JSON file by its path from the site's front page
 */
export async function withServedInputs<I extends ChoiceInput>(
	inputs: ChartInputs<I>,
	charts: readonly ServedOptions[],
	fetchFile: FetchFile
): Promise<ChartInputs<I | ServedInput>> {
	if (!charts.some(({ choice }) => choice)) return inputs;
	const { servedInput } = await import('./served-input.svelte');
	const served = charts.flatMap((options) => {
		const input = servedInput(options, (path) => fetchFile(`charts/${options.id}/${path}`));
		return input ? [[options.id, { input }] as const] : [];
	});
	return { ...inputs, ...Object.fromEntries(served) };
}
