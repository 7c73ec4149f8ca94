import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A line of a stack trace, with the file, the line and the column at its end. */
const FRAME = /^\s+at (?:.*[ (])?((?:file:\/\/)?(?:\/|[A-Z]:)[^()]*):(\d+):(\d+)\)?$/;

/** Files of packages, of the engine and of its tools, which a story calls or is called by. */
const NOT_OF_A_STORY = /[\\/](node_modules|src[\\/]lib|tools)[\\/]/;

/** What a bundler makes of the name of an import. */
const BUNDLED = /\(0 ?, ?__vite_ssr_import_\d+__\.([\w$]+)\)|__vite_ssr_import_\d+__\./g;

/**
 * Where the code of a story threw an error, as `file:line:column`: the first place in its stack that is
 * not in the engine. The file is relative to the project, or absolute outside it. Undefined if there is
 * no such place, or if Node does not map places to the source, as in the dev server.
 */
export function thrownAt(error: unknown): string | undefined {
	const stack = process.sourceMapsEnabled && error instanceof Error ? (error.stack ?? '') : '';
	for (const each of stack.split('\n')) {
		const [, file = '', line, column] = FRAME.exec(each) ?? [];
		if (!file || NOT_OF_A_STORY.test(file)) continue;
		const path = file.startsWith('file:') ? fileURLToPath(file) : file;
		const inside = relative('.', path);
		return `${inside.startsWith('..') ? path : inside}:${line}:${column}`;
	}
	return undefined;
}

/** The message of an error in one line, without the full stop. */
export function messageOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return message
		.replaceAll(BUNDLED, '$1')
		.replace(/\s+/g, ' ')
		.replace(/\.?\s*$/, '');
}

/** A sentence on what cannot be done because code of a story throws an error. */
export function thrownFault(error: unknown, what: string): string {
	const place = thrownAt(error);
	return `${place ? `${place}: ` : ''}${what}: ${messageOf(error)}.`;
}
