import { defineStory } from '$lib/model/define-story';
import { bannedWords } from './banned-words';
import { charts } from './charts';
import { computeFigures } from './figures/figures';
import heights from './heights.json';
import { scenes } from './scenes';
import config from './story.config';
import { table as ages } from './tables/ages-table';
import { table as stated } from './tables/stated-table';
import { tables } from './tables/tables';

export const { definition, loadStory } = defineStory({
	...config,
	charts,
	scenes,
	heights,
	banned: bannedWords,
	tables,
	computeFigures: (tables, dir, help) =>
		computeFigures(tables, ages.read(dir), stated.read(dir), help)
});
