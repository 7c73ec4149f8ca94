import { join } from 'node:path';
import spawn from 'nano-spawn';
import { root } from '../../../tools/install.mjs';

const FLOOR = join(import.meta.dirname, '../floor');
let built: Promise<string> | undefined;

/**
 * Builds the bare page, once for all sections.
 * @returns the folder of the build
 * @throws {Error} with the output of a build that fails
 */
export const buildFloor = (): Promise<string> => (built ??= build());

async function build(): Promise<string> {
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	await spawn(process.execPath, [vite, 'build'], { cwd: FLOOR, env: { NODE_ENV: 'production' } });
	return join(FLOOR, 'build');
}
