// Measures the story, the embeds and the deck, and writes docs/performance.md: `npm run bench`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ensureChromium } from '../../tools/chromium.mjs';
import { BUILD } from '../../tools/folders.mjs';
import { root } from '../../tools/install.mjs';
import { siteOfBuild } from '../../tools/site.mjs';
import { runTasks } from '../../tools/tasks.mjs';
import { readBenchOptions } from './bench-options';
import type { Section } from './section';
import { bytes } from './sections/bytes';
import { deck } from './sections/deck';
import { embeds } from './sections/embeds';
import { longStory } from './sections/long-story';
import { storyLoading } from './sections/story-loading';
import { storyMemory } from './sections/story-memory';
import { storyScroll } from './sections/story-scroll';
import { storyTweens } from './sections/story-tweens';
import { openBrowser } from './support/browser';
import { buildIfNeeded } from './support/build-if-needed';
import { fillSection } from './support/fill-section';
import { machineLine } from './support/machine';

const SECTIONS: Section[] = [
	bytes,
	storyLoading,
	storyScroll,
	storyTweens,
	storyMemory,
	embeds,
	deck,
	longStory
];
const PAGE = join(root, 'docs/performance.md');

const options = readBenchOptions(SECTIONS.map(({ name }) => name));
const build = join(root, BUILD);

/** Measures a section, and writes what it measured. */
async function measure(section: Section, report: (progress: string) => void): Promise<void> {
	const rounds = options.rounds ?? section.rounds;
	const browser = await openBrowser(await ensureChromium());
	try {
		const base = siteOfBuild(build).pathname;
		const measured = await section.measure({ browser, build, base, rounds, report });
		const line = machineLine(browser.product, rounds);
		const page = fillSection(readFileSync(PAGE, 'utf8'), section.name, `${line}\n\n${measured}`);
		writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
	} finally {
		await browser.close();
	}
}

const sections = SECTIONS.filter(({ name }) => options.sections.includes(name));
const { failed } = await runTasks([
	{ title: 'Find or install Chromium', task: () => ensureChromium() },
	...buildIfNeeded(build),
	...sections.map((section) => ({
		title: section.title,
		task: (_: unknown, task: { output: string }) =>
			measure(section, (progress) => (task.output = progress))
	}))
]);
console.log(
	failed > 0 ? `${failed} failed: see the messages above.` : 'Written: docs/performance.md'
);
// A section that failed may have left a server open.
process.exit(failed > 0 ? 1 : 0);
