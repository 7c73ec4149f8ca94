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

/** Serves the story, a bare page made with the same libraries, and the story without its scripts. */
export async function comparedPages({ build, base }: Bench): Promise<ComparedPage[]> {
	const page = withoutScripts(readFileSync(join(build, 'index.html'), 'utf8'));
	return [
		{ name: 'Story', server: await serveBrotli({ folder: build, base }), hydrates: true },
		{
			name: 'Bare page',
			server: await serveBrotli({ folder: await buildFloor() }),
			hydrates: true
		},
		{
			name: 'Static page',
			server: await serveBrotli({ folder: build, base, pages: new Map([[base, page]]) }),
			hydrates: false
		}
	];
}
