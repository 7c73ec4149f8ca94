// Measures the story, the embeds and the deck, and writes docs/performance.md: `npm run bench`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ensureChromium } from '../../tools/chromium.mjs';
import { BUILD } from '../../tools/folders.mjs';
import { root } from '../../tools/install.mjs';
import { siteOfBuild } from '../../tools/site.mjs';
import { runTasks } from '../../tools/tasks.mjs';
import { Cleanup } from '../full/support/cleanup';
import { COMMAND, readBenchOptions } from './bench-options';
import { fillSection } from './fill-section';
import type { Section, ServedBuild } from './section';
import { bytes } from './sections/bytes';
import { deck } from './sections/deck';
import { embeds } from './sections/embeds';
import { storyLoading } from './sections/story-loading';
import { storyMemory } from './sections/story-memory';
import { transitions } from './sections/transitions';
import { serveBrotli } from './support/brotli-server';
import { openBrowser } from './support/browser';
import { buildIfNeeded } from './support/build-if-needed';
import { machineLine } from './support/machine';
import { readOtherBuild } from './support/other-build';

const SECTIONS: Section[] = [bytes, storyLoading, transitions, storyMemory, embeds, deck];
const PAGE = join(root, 'docs/performance.md');

const options = readBenchOptions(SECTIONS);
const other = options.against === undefined ? undefined : readOtherBuild(COMMAND, options.against);
const build = join(root, BUILD);
const cleanup = new Cleanup();
/** The other build, served. */
let against: ServedBuild | undefined;
/** Tables of a part of the story or of another build, which are not those of the page. */
const printed: string[] = [];

async function serveBuild(name: string, folder: string): Promise<ServedBuild> {
	const { address, close } = await serveBrotli(folder, siteOfBuild(folder).pathname);
	cleanup.add(close);
	return { name, address };
}

/** Measures a section, and writes what it measured to the page, or keeps it to be printed. */
async function measure(section: Section, report: (progress: string) => void): Promise<void> {
	const { charts, rounds = section.rounds } = options;
	const browser = await openBrowser(await ensureChromium());
	try {
		const story = await serveBuild('this tree', build);
		const builds = [story, ...(against ? [against] : [])] as const;
		const table = await section.measure({ browser, builds, rounds, charts, report });
		const measured = `${machineLine(browser.product, rounds)}\n\n${table}`;
		if (charts || against) {
			printed.push(await format(`## ${section.title}\n\n${measured}`, { parser: 'markdown' }));
			return;
		}
		const page = fillSection(readFileSync(PAGE, 'utf8'), section.name, measured);
		writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
	} finally {
		await browser.close();
	}
}

const otherTasks = other
	? [
			{
				title: `Build ${other.name}`,
				task: async () => {
					against = await serveBuild(other.name, await other.prepare(cleanup));
				}
			}
		]
	: [];
const sections = SECTIONS.filter(({ name }) => options.sections.includes(name));
const { failed } = await runTasks([
	{ title: 'Find or install Chromium', task: () => ensureChromium() },
	...buildIfNeeded(build),
	...otherTasks,
	...sections.map((section) => ({
		title: section.title,
		task: (_: unknown, task: { output: string }) => {
			if (other && !against) throw new Error(`${other.name} was not built.`);
			return measure(section, (progress) => (task.output = progress));
		}
	}))
]);
await cleanup.run();
const done = printed.length > 0 ? printed.join('\n') : 'Written: docs/performance.md';
console.log(failed > 0 ? `${failed} failed: see the messages above.` : done);
// A section that failed may have left a server open.
process.exit(failed > 0 ? 1 : 0);
