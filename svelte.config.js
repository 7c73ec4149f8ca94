import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { finishBuild } from './tools/finish-build.mjs';
import { writeLicences } from './tools/licences.mjs';
import { siteAddress } from './tools/site.mjs';

const address = siteAddress();
/** The base path, under which all pages live; empty if the site's address has no path. */
const base = address.pathname.replace(/\/$/, '');

/** Writes the site as files, without the `__data.json` files that only SvelteKit's router requests. */
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
		// A fixed version name makes two builds of the same source byte-identical.
		version: { name: process.env.npm_package_version ?? 'dev' },
		// Addresses that other sites follow must be absolute: they use this origin.
		prerender: { origin: address.origin },
		paths: { base: /** @type {'' | `/${string}`} */ (base), relative: false }
	}
};
