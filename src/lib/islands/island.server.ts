import { existsSync, readFileSync } from 'node:fs';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { resolve } from '$app/paths';

/** A part of a page that is served whole and then taken over by its own script. */
export interface Island {
	/** The rendered part, with the marks by which a script finds its way through it. */
	body: string;
	/** The script's data. */
	props: Record<string, unknown>;
	/** The address of the script, and of all that it will ask for: known before it is read. */
	script: string;
	preloads: readonly string[];
	styles: readonly string[];
}

/** What Vite's manifest says of one file; see "Backend Integration" in Vite's guide. */
interface Chunk {
	file: string;
	imports?: string[];
	css?: string[];
}

const CLIENT = '.svelte-kit/output/client';

/** Written by the build of each island, which ends before pages are rendered. */
const manifestOf = (entry: string) => `${CLIENT}/.vite/${entry}.json`;

function filesOf(entry: string): { scripts: string[]; styles: string[] } {
	const file = manifestOf(entry);
	if (!existsSync(file)) throw new Error(`${file} is missing: vite.config.ts names the islands`);
	const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Chunk>;
	const scripts = new Set<string>();
	const styles = new Set<string>();
	const add = (name: string) => {
		const chunk = manifest[name];
		if (!chunk) throw new Error(`${name} is not in ${file}`);
		if (scripts.has(chunk.file)) return;
		scripts.add(chunk.file);
		chunk.css?.forEach((file) => styles.add(file));
		chunk.imports?.forEach(add);
	};
	add(entry);
	return { scripts: [...scripts], styles: [...styles] };
}

/**
 * Renders a component as an island. SvelteKit's own client would route between pages, which no page
 * here asks for, and costs every reader some 15 kB; a page with islands has `csr = false`.
 * @param entry the module that hydrates it, from the project's root: one that vite.config.ts lists
 * @param props what the component is given, plain data alone
 */
export function island<P extends Record<string, unknown>>(
	component: Component<P>,
	props: P,
	entry: string
): Island {
	const root = resolve('/');
	// The development server puts the styles in itself.
	const { scripts, styles } = import.meta.env.DEV
		? { scripts: [entry], styles: [] }
		: filesOf(entry);
	const [script = '', ...preloads] = scripts;
	return {
		body: render(component, { props }).body,
		props,
		script: root + script,
		preloads: preloads.map((file) => root + file),
		styles: styles.map((file) => root + file)
	};
}

/**
 * Style sheets as one text, for a page that is to show at once, without asking for anything.
 * @param styles addresses as an island names them
 */
export const inlineStyles = (styles: readonly string[]): string =>
	styles
		.map((address) =>
			readFileSync(`${CLIENT}/${address.slice(resolve('/').length)}`, 'utf8').trim()
		)
		.join('');
