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
	computeFigures({ boats, works }) {
		const { count, year } = figuresFrom('boats.csv');
		const [first, last] = [boats[0], boats.at(-1)];
		if (!first || !last) throw new Error('boats.csv has no rows');
		const counted = figuresFrom('works.csv');
		return [
			year('first-year', first.year),
			year('last-year', last.year),
			count('boats-first', first.sail + first.motor),
			count('boats-last', last.sail + last.motor),
			count('sail-last', last.sail),
			counted.count('works', works.length),
			counted.count('works-planned', works.filter(({ planned }) => planned).length)
		];
	}
});
