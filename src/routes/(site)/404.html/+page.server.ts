import { loadStory } from '$lib/story/load';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ story: loadStory().story });
