import { defineStory } from '$lib/model/define-story';
import { heightsIn } from '$lib/views/embed/heights';
import { bannedWords } from './banned-words';
import { charts } from './charts';
import { computeFigures } from './figures/figures';
import { scenes } from './scenes';
import config from './story.config';
import { withClaims } from './tables/claims';
import { tables } from './tables/tables';

export const { definition, loadStory } = defineStory({
	...config,
	charts,
	scenes,
	heights: heightsIn(
		import.meta.glob('./charts/*/*-heights.json', { eager: true, import: 'default' })
	),
	banned: bannedWords,
	tables,
	withClaims,
	computeFigures
});
