// What build tools use of the story and of the engine: see import-story.mjs.
import * as charts from '$story/charts';
import * as controls from '$story/controls';
import * as inputs from '$story/inputs';
import * as story from '$story/story';
import { boxOf } from '$lib/chart/box';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { classKey, sizeClasses, sizeClassOf } from '$lib/drawing/size-class';
import { textBoxes } from '$lib/drawing/text-boxes';

/** What the files of the story export, by their names. */
export const exported = {
	'story.ts': story,
	'charts/index.ts': charts,
	'inputs.ts': inputs,
	'controls.ts': controls
};

/** What draws a chart in a size, and finds its texts. */
export const drawing = { boxOf, classKey, resolvedIn, sizeClasses, sizeClassOf, textBoxes };

export const { definition, loadStory } = story;
export const { inputs: inputsOf } = inputs;
export const { controls: controlsOf } = controls;
export { loadCorrections } from '$lib/data/corrections';
export { checkDrawings } from '$lib/export/check-drawings';
export { checkTheme } from '$lib/export/check-theme';
export { textsByFile, wordsOf } from '$lib/model/chart-words';
export { checkFiles } from '$lib/model/check-files';
export { keptRelease, keptReleases, releasesIn } from '$lib/model/kept';
export { measureText } from '$lib/model/measure-text';
export { flatten } from '$lib/model/outline';
export { releaseOf } from '$lib/model/release';
export { allShown, choicesToKeep } from '$lib/views/choice-pages';
export { staleHeights } from '$lib/views/embed/heights';
