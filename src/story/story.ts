import { defineStory } from '$lib/model/define-story';
import { bannedWords } from './banned-words';
import { charts } from './charts';
import { computeFigures } from './figures/figures';
import heights from './heights.json';
import { scenes } from './scenes';
import config from './story.config';
import { loadAges } from './tables/ages';
import { loadStated } from './tables/stated';
import { loadTables } from './tables/tables';
import { tablesSchema } from './tables/tables-schema';

export const { definition, loadStory } = defineStory({
	...config,
	charts,
	scenes,
	heights,
	banned: bannedWords,
	loadTables,
	tablesSchema,
	computeFigures: (tables, dir, help) =>
		computeFigures(tables, loadAges(dir), loadStated(dir), help)
});
