import { defineStory } from '$lib/model/define-story';
import { bannedWords } from './banned-words';
import { charts } from './charts';
import { computeFigures } from './figures/figures';
import heights from './heights.json';
import { scenes } from './scenes';
import config from './story.config';
import { tables } from './tables/tables';

export const { definition, loadStory } = defineStory({
	...config,
	charts,
	scenes,
	heights,
	banned: bannedWords,
	tables,
	computeFigures
});
