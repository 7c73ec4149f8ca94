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

/** The page of a picture that a library animates to another one. */
export interface PeerPage extends Pick<LibraryPage, 'name' | 'path' | 'files'> {
	/** The chart of the story that it draws. */
	picture: string;
}

/** Bundles a page for each library, in a process that has only their packages. */
export const bundleLibraries = () => runBundler<LibraryPage[]>('bundle-libraries.mjs');

/** Bundles the pages of the libraries that animate. */
export const bundlePeers = () => runBundler<PeerPage[]>('bundle-peers.mjs');

/** The folder from which Vizzu loads its WebAssembly. */
export const VIZZU = join(import.meta.dirname, '../libraries/node_modules/vizzu/dist');

/** Installs the libraries, and reads what a script of theirs prints. */
async function runBundler<Pages>(script: string): Promise<Pages> {
	await installPackages('tests/bench/libraries');
	const path = join(import.meta.dirname, '../libraries', script);
	const { stdout } = await spawn(process.execPath, [path]);
	return JSON.parse(stdout) as Pages;
}
