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
	computeFigures({ weather }) {
		const { count } = figuresFrom('weather.csv');
		const days = (which: string) => weather.find((row) => row.weather === which)?.days ?? 0;
		return [count('sunny-days', days('sun')), count('rainy-days', days('rain'))];
	}
});
