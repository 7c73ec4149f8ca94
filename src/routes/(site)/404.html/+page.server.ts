import { loadStory } from '$story/story';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ story: loadStory().story });
