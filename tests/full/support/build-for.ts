import { join } from 'node:path';
import spawn, { SubprocessError } from 'nano-spawn';
import { copyProject } from '../../support/copy-project';

/**
 * Builds the site for another address in a copy of the project, so that build/ stays unchanged.
 * @param folder an empty one
 * @param env variables that the build reads besides the address
 * @returns the folder of the build
 */
export async function buildFor(
	origin: string,
	folder: string,
	env: NodeJS.ProcessEnv = {}
): Promise<string> {
	return buildIn(copyProject(folder), origin, env);
}

/**
 * Builds a copy of the project.
 * @param folder the copy, with its packages
 * @returns the folder of the build
 * @throws Error with the output of a build that fails
 */
export async function buildIn(
	folder: string,
	origin: string,
	env: NodeJS.ProcessEnv = {}
): Promise<string> {
	await spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		cwd: folder,
		env: { NODE_ENV: 'production', PUBLIC_ORIGIN: origin, ...env }
	}).catch((error: unknown) => {
		const output = error instanceof SubprocessError ? error.output : String(error);
		throw new Error(`The site could not be built for ${origin}:\n${output}`);
	});
	return join(folder, 'build');
}
