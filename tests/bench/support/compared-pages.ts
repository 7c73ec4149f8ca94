import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../section';
import { serveBrotli, type Server } from './brotli-server';
import { buildFloor } from './build-floor';
import { withoutScripts } from './without-scripts';

/** A page that the story is compared with, or the story itself. */
export interface ComparedPage {
	name: string;
	server: Server;
	/** The page has scripts, and is hydrated by them. */
	hydrates: boolean;
}

/** Serves the story. */
export async function storyPage({ build, base }: Bench): Promise<ComparedPage> {
	return { name: 'Story', server: await serveBrotli({ folder: build, base }), hydrates: true };
}

/** Serves the story of the build that it is compared with: no page if there is none. */
export async function otherStoryPage({ against }: Bench): Promise<ComparedPage[]> {
	if (!against) return [];
	const { name, build, base } = against;
	return [{ name, server: await serveBrotli({ folder: build, base }), hydrates: true }];
}

/** Builds and serves a bare page with one chart, made with the same libraries. */
export async function barePage(): Promise<ComparedPage> {
	const server = await serveBrotli({ folder: await buildFloor() });
	return { name: 'Bare page', server, hydrates: true };
}

/** Serves the story without its scripts and their data. */
export async function staticPage({ build, base }: Bench): Promise<ComparedPage> {
	const html = withoutScripts(readFileSync(join(build, 'index.html'), 'utf8'));
	const server = await serveBrotli({ folder: build, base, pages: new Map([[base, html]]) });
	return { name: 'Static page', server, hydrates: false };
}
