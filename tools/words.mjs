import { story } from './story.mjs';

/**
 * The folder of the words of the story's charts, from the root: `copy/en/charts` beside the copy
 * `copy/en.md`. A story whose charts import none has no such folder.
 */
export const WORDS = story.copy.replace(/\.md$/, '/charts');
