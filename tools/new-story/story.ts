// Puts the parts of the story together, and computes the numbers that the text may name.
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
	// The text names a number by its id: {renewables-last}. So it follows the table.
	computeFigures({ electricity }) {
		const { count, share, year } = figuresFrom('electricity.csv');
		const [first, last] = [electricity[0], electricity.at(-1)];
		if (!first || !last) throw new Error('electricity.csv has no rows');
		return [
			year('first-year', first.year),
			year('last-year', last.year),
			count('renewables-first', first.renewables),
			count('renewables-last', last.renewables),
			share('renewables-share', last.renewables / (last.fossil + last.nuclear + last.renewables))
		];
	}
});
