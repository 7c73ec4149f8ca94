import type { Story } from '$lib/model/story-types';

/**
 * The same story with these details only, so that a test does not depend on those of the story.
 * @param details the main step of each detail, by the id of the detail
 */
export const withDetails = (story: Story, details: Readonly<Record<string, string>>): Story => ({
	...story,
	scenes: story.scenes.map((scene) => ({
		...scene,
		steps: scene.steps.map((step) => ({ ...step, detail: details[step.id] }))
	}))
});
