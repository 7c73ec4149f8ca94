import { figuresFrom } from '$lib/data/figure';
import { defineStory } from '$lib/model/define-story';
import { charts } from './charts';
import { scenes } from './scenes';
import config from './story.config';
import { tables } from './tables';

export const { definition, loadStory } = defineStory({
	...config,
	charts,
	scenes,
	tables,
	computeFigures({ values }) {
		const { count } = figuresFrom('values.csv');
		return values.map(({ step, value }) => count(`value-${step}`, value));
	}
});
