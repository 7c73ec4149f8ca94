import { defineStory } from '$lib/model/define-story';
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
	banned: bannedWords,
	tables,
	withClaims,
	computeFigures
});
