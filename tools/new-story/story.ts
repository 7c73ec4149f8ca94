// Puts the parts of the story together, and computes numbers that no cell of a table has.
import { defineStory } from '$lib/model/define-story';
import { figuresFrom } from '$lib/data/figure';
import { charts } from './charts';
import { scenes } from './scenes';
import config from './story.config';
import { tables } from './tables';

export const { definition, loadStory } = defineStory({
	...config,
	charts,
	scenes,
	tables,
	// The text names it by its id: {renewables-share}. So it follows the table.
	computeFigures({ electricity }) {
		const { share } = figuresFrom('electricity.csv');
		const last = electricity.at(-1);
		if (!last) throw new Error('electricity.csv has no rows');
		return [
			share('renewables-share', last.renewables / (last.fossil + last.nuclear + last.renewables))
		];
	}
});
