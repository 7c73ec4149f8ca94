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
	computeFigures({ gulls }) {
		const { count, year } = figuresFrom('gulls.csv');
		const [first, last] = [gulls[0], gulls.at(-1)];
		if (!first || !last) throw new Error('gulls.csv has no rows');
		return [
			year('first-year', first.year),
			year('last-year', last.year),
			count('gulls-first', first.gulls),
			count('gulls-last', last.gulls)
		];
	}
});
