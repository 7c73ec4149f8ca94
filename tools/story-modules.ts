// What build tools use of the story and of the engine: see import-story.mjs.
export { definition, loadStory } from '$story/story';
export { loadCorrections } from '$lib/data/corrections';
export { textsByFile, wordsOf } from '$lib/model/chart-words';
export { keptRelease, keptReleases, releasesIn } from '$lib/model/kept';
export { measureText } from '$lib/model/measure-text';
export { flatten } from '$lib/model/outline';
export { releaseOf } from '$lib/model/release';
export { staleHeights } from '$lib/views/embed/heights';
