import { codeFault } from '../code-fault.mjs';
import { importStory } from '../import-story.mjs';
import { stop } from '../install.mjs';
import { printProblems } from '../problems.mjs';

// Usage: npm run labels -- [chart]. Prints each text of the drawings on a line, so that `diff` compares
// two versions.

/** The same sizes for all charts, whatever their size classes, which may differ in another version. */
const SIZES = {
	widths: [320, 358, 400, 448, 560, 640, 760, 900, 1040],
	heights: [220, 250, 280, 300, 340, 380, 420, 520, 600]
};

const [name, ...rest] = process.argv.slice(2);
if (name?.startsWith('-') || rest.length > 0) {
	const found = process.argv.slice(2).join(' ');
	stop(`npm run labels: found “${found}”, expected no more than the name of a chart.`);
}
try {
	const { definition, loadStory, drawing } = await importStory();
	const { boxOf, classKey, resolvedIn, sizeClasses, sizeClassOf, textBoxes } = drawing;
	const all = Object.values(definition.charts);
	const shown = all.filter(({ id }) => name === undefined || id === name);
	if (shown.length === 0) {
		const ids = all.map(({ id }) => id).join(', ');
		stop(`npm run labels: found “${name}”, expected one of ${ids}.`);
	}
	const { tables } = loadStory();
	for (const chart of shown) {
		for (const state of chart.states) {
			for (const size of sizeClasses(SIZES, [12])) {
				const drawn = chart.draw(tables, state, sizeClassOf(boxOf(size), chart.sizes));
				for (const { text } of textBoxes(resolvedIn(drawn, size)))
					console.log(`${chart.id} ${state} ${classKey(size)}: ${text}`);
			}
		}
	}
} catch (error) {
	printProblems(await codeFault(error));
}
