import { join } from 'node:path';
import spawn from 'nano-spawn';
import { installPackages } from '../../../tools/install.mjs';

/** The page of a chart that is made with another library. */
export interface LibraryPage {
	/** The library and its version. */
	name: string;
	path: string;
	/** The selector of the drawing. */
	mark: string;
	files: [path: string, content: string][];
}

/** Installs the libraries and bundles a page for each, in a process that has only their packages. */
export async function bundleLibraries(): Promise<LibraryPage[]> {
	await installPackages('tests/bench/libraries');
	const script = join(import.meta.dirname, '../libraries/bundle-libraries.mjs');
	const { stdout } = await spawn(process.execPath, [script]);
	return JSON.parse(stdout) as LibraryPage[];
}
