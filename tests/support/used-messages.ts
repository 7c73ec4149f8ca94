import { readFileSync } from 'node:fs';
import { filesIn } from '../../tools/files-in.mjs';

/**
 * The messages that the modules of a folder use, each as its file and its key. A module that asks for
 * `Object.values` of a file uses all of it.
 * @param alias what they import them from, such as `$messages`
 * @param keysOf the keys of a file
 */
export function usedMessages(
	folder: string,
	alias: string,
	keysOf: (file: string) => string[]
): Set<string> {
	const used = new Set<string>();
	const imports = new RegExp(`import (\\w+) from '\\${alias}/(.+)'`, 'g');
	for (const module of filesIn(folder).filter((name) => /\.(svelte|ts)$/.test(name))) {
		const code = readFileSync(`${folder}/${module}`, 'utf8');
		for (const [, name = '', file = ''] of code.matchAll(imports)) {
			const keys = code.includes(`Object.values(${name})`)
				? keysOf(file)
				: [...code.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, key]) => key);
			for (const key of keys) used.add(`${file} ${key}`);
		}
	}
	return used;
}
