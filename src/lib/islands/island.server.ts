import { existsSync, readFileSync } from 'node:fs';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { resolve } from '$app/paths';
import { usedStyles } from './used-styles.server';

/** The URLs of what hydrates a page. */
export interface IslandFiles {
	script: string;
	/** What the script imports, so that it loads in parallel. */
	preloads: readonly string[];
	/** What it imports later: the layers of questions, and the controls and code of charts in which readers choose. */
	later: readonly string[];
	styles: readonly string[];
}

/** A page, or a part of it, that is rendered on the server and hydrated by its own script. */
export interface Island extends IslandFiles {
	/** The rendered HTML, with the markers for hydration. */
	body: string;
	/** The props for hydration. */
	props: Record<string, unknown>;
}

/** An entry of Vite's manifest; see "Backend Integration" in Vite's guide. */
interface Chunk {
	file: string;
	imports?: string[];
	dynamicImports?: string[];
}

const CLIENT = '.svelte-kit/output/client';

/** Each island's build writes its manifest before pages are rendered. */
const manifestOf = (entry: string) => `${CLIENT}/.vite/${entry}.json`;

function builtFrom(entry: string): { scripts: string[]; later: string[]; styles: string[] } {
	const file = manifestOf(entry);
	if (!existsSync(file)) throw new Error(`${file} is missing: vite.config.ts names the islands`);
	const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Chunk>;
	const scripts = new Set<string>();
	const later = new Set<string>();
	const dynamic: string[] = [];
	const add = (to: Set<string>) => (name: string) => {
		const chunk = manifest[name];
		if (!chunk) throw new Error(`${name} is not in ${file}`);
		if (scripts.has(chunk.file) || later.has(chunk.file)) return;
		to.add(chunk.file);
		chunk.imports?.forEach(add(to));
		dynamic.push(...(chunk.dynamicImports ?? []));
	};
	add(scripts)(entry);
	// It grows while it is read: a module that is imported later may import others later still.
	for (const module of dynamic) add(later)(module);
	// The island has one style sheet, so that no chart loads its own.
	const styles = Object.values(manifest).filter(({ file }) => file.endsWith('.css'));
	return {
		scripts: [...scripts],
		later: [...later],
		styles: styles.map(({ file }) => file)
	};
}

/**
 * The files that hydrate a page. SvelteKit's client would add a router, which no page needs, and
 * about 15 kB; pages with islands set `csr = false`.
 * @param entry the module that hydrates it, as a path from the project root that vite.config.ts lists
 */
export function islandFiles(entry: string): IslandFiles {
	const root = resolve('/');
	// The development server injects the styles itself.
	const { scripts, later, styles } = import.meta.env.DEV
		? { scripts: [entry], later: [], styles: [] }
		: builtFrom(entry);
	const [script = '', ...preloads] = scripts;
	return {
		script: root + script,
		preloads: preloads.map((file) => root + file),
		later: later.map((file) => root + file),
		styles: styles.map((file) => root + file)
	};
}

/**
 * Renders a component as an island.
 * @param props the component's props that the page contains for hydration: plain data
 * @param entry the module that hydrates it, as for `islandFiles`
 * @param more the other props, which the entry passes on to `hydrateIsland`
 */
export const island = <P extends Record<string, unknown>, M extends Record<string, unknown>>(
	component: Component<P & M>,
	props: P,
	entry: string,
	more: M
): Island => ({
	body: render(component, { props: { ...props, ...more } }).body,
	props,
	...islandFiles(entry)
});

/** The content of a file that islands load. @param address its URL */
const clientFile = (address: string): string =>
	readFileSync(`${CLIENT}/${address.slice(resolve('/').length)}`, 'utf8').trim();

/**
 * The style sheets of an island as one text, to inline in a page that must paint without requests.
 * It leaves out the styles of components that neither the page nor its scripts have.
 */
export function inlineStyles({ body, script, preloads, styles }: Island): string {
	if (styles.length === 0) return '';
	const page = body + [script, ...preloads].map(clientFile).join('');
	return usedStyles(styles.map(clientFile).join(''), (name) => page.includes(name));
}
