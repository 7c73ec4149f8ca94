import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folders that are created again in each copy, or are too large to copy. */
const NOT_COPIED = ['.git', '.svelte-kit', 'build', 'node_modules', 'tests', 'docs'];

/**
 * Builds the site for another address in a copy of the project, so that build/ stays unchanged.
 * @param folder an empty one
 * @returns the folder of the build
 */
export async function buildFor(origin: string, folder: string): Promise<string> {
	for (const name of readdirSync('.')) {
		if (!NOT_COPIED.includes(name)) cpSync(name, join(folder, name), { recursive: true });
	}
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
	const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		cwd: folder,
		env: { ...process.env, NODE_ENV: 'production', PUBLIC_ORIGIN: origin },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
	}
	const [code] = (await once(child, 'close')) as [number | null];
	if (code !== 0) throw new Error(`The site could not be built for ${origin}:\n${output}`);
	return join(folder, 'build');
}
