import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { finishBuild } from './tools/finish-build.mjs';
import { writeLicences } from './tools/licences.mjs';
import { siteAddress } from './tools/site.mjs';

const address = siteAddress();
/** Where the site has a path, all of its pages are below that. */
const base = address.pathname.replace(/\/$/, '');

/** The site as files, without the copies of each page's data that SvelteKit's router would ask for. */
function files() {
	const { name, adapt } = adapter({ pages: 'build' });
	return {
		name,
		/** @param {import('@sveltejs/kit').Builder} builder */
		async adapt(builder) {
			await adapt(builder);
			for (const file of readdirSync('build', { recursive: true, encoding: 'utf8' })) {
				if (file.endsWith('__data.json')) rmSync(join('build', file));
			}
			writeLicences('build', '.svelte-kit/output/client/.vite');
			await finishBuild('build', address);
		}
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: files(),
		// A fixed version name keeps two builds of the same source identical to the byte.
		version: { name: process.env.npm_package_version ?? 'dev' },
		// What has to be a whole address, for others to follow, is made of this one.
		prerender: { origin: address.origin },
		paths: { base: /** @type {'' | `/${string}`} */ (base), relative: false }
	}
};
