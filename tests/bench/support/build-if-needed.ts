import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../../tools/files-in.mjs';
import { root } from '../../../tools/install.mjs';
import { buildTask, type Task } from '../../../tools/tasks.mjs';

/** What a build is made from. */
const SOURCES = [
	'src',
	'data',
	'static',
	'tools',
	'package.json',
	'svelte.config.js',
	'vite.config.ts'
];

/** The tasks that bring the build up to date: none if no source is newer. */
export const buildIfNeeded = (build: string): Task[] => (isUpToDate(build) ? [] : [buildTask()]);

function isUpToDate(build: string): boolean {
	const page = join(build, 'index.html');
	if (!existsSync(page)) return false;
	const built = changed(page);
	return SOURCES.flatMap((source) => pathsIn(join(root, source))).every(
		(path) => changed(path) <= built
	);
}

const changed = (path: string) => statSync(path).mtimeMs;

const pathsIn = (path: string): string[] =>
	statSync(path).isDirectory() ? filesIn(path).map((file) => join(path, file)) : [path];
