import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit({ adapter: adapter() })],
	// The plugin finds Svelte packages in the nearest package.json, which is that of the tests.
	ssr: { noExternal: ['layercake'] }
});
