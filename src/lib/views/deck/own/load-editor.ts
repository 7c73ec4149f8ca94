/** Loads the editor of slides, which most talks do without. */
export const loadEditor = () => import('./SlidesEditor.svelte');
