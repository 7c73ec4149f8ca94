import adapter from '@sveltejs/adapter-static';

/** The site may live below a path (GitHub Pages): PUBLIC_ORIGIN names it, the path becomes the base. */
const base = process.env.PUBLIC_ORIGIN
	? new URL(process.env.PUBLIC_ORIGIN).pathname.replace(/\/$/, '')
	: '';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter(),
		// A fixed version name keeps two builds of the same source identical to the byte.
		version: { name: process.env.npm_package_version ?? 'dev' },
		paths: { base: /** @type {'' | `/${string}`} */ (base), relative: false }
	}
};
