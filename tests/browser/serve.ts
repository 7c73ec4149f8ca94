import type { TestProject } from 'vitest/node';
import { serve } from '../../tools/serve.mjs';

declare module 'vitest' {
	interface ProvidedContext {
		/** The address of the built story, with a trailing slash. */
		origin: string;
	}
}

/** Serves `build/` for as long as the browser tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const { address, close } = await serve(0);
	project.provide('origin', address);
	return close;
}
