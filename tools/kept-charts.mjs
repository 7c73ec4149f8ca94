import { resolve } from 'node:path';
import { normalizePath } from 'vite';
import { STORY } from './folders.mjs';
import { root } from './install.mjs';
import { RELEASES, releasesWithWords, snapshotOf } from './kept-words.mjs';

const NAME = 'virtual:kept-charts';
const ID = `\0${NAME}`;

/** The query of a module that is there once more with the words of a release. */
const QUERY = /\?words=(\d{4}-\d\d)$/;

/** The release whose words a module has, or nothing for those of today. */
export const releaseIn = (/** @type {string} */ id) => QUERY.exec(id)?.[1];

/** The path of a module without that query. */
export const withoutRelease = (/** @type {string} */ id) => id.replace(QUERY, '');

/**
 * A Vite plugin that gives the server the charts of the story once more for each release whose
 * snapshot has words: `virtual:kept-charts` imports them with a query, which is handed on to the
 * modules of charts that these import. `inlineMessages` writes the words of that release into them.
 * @param {{ releases?: string }} [options] the folder of the snapshots
 * @returns {import('vite').Plugin}
 */
export function keptCharts({ releases = RELEASES } = {}) {
	const charts = normalizePath(resolve(root, STORY, 'charts/'));
	const folder = normalizePath(resolve(root, releases));
	return {
		name: 'kept-charts',
		enforce: 'pre',
		applyToEnvironment: ({ config }) => config.consumer === 'server',
		async resolveId(source, importer, options) {
			if (source === NAME) return ID;
			const release = releaseIn(source) ?? (importer && releaseIn(importer));
			if (!release) return;
			const found = await this.resolve(withoutRelease(source), importer, {
				...options,
				skipSelf: true
			});
			if (!found?.id.startsWith(`${charts}/`) || !/\.(svelte|ts)$/.test(found.id)) return found;
			return { ...found, id: `${found.id}?words=${release}` };
		},
		load(id) {
			if (id !== ID) return;
			const entries = releasesWithWords(releases).map((release) => {
				this.addWatchFile(snapshotOf(release, releases));
				const module = JSON.stringify(`$story/charts?words=${release}`);
				return `'${release}': async () => (await import(${module})).charts`;
			});
			return `export const keptCharts = { ${entries.join(', ')} };`;
		},
		// A snapshot that is new, or that has words only now, is no module yet.
		hotUpdate({ file, modules }) {
			const list = file.startsWith(`${folder}/`) && this.environment.moduleGraph.getModuleById(ID);
			return list ? [...modules, list] : undefined;
		}
	};
}
