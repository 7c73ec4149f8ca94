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
	computeFigures({ harbours, boats }) {
		const { count } = figuresFrom('harbours.csv');
		const { year } = figuresFrom('boats.csv');
		return [count('boats', harbours[0]?.now ?? 0), year('year', boats.at(-1)?.year ?? 0)];
	}
});
