import { json } from '@sveltejs/kit';
import { pack } from '$lib/data/lines';
import { loadStateLines } from '$lib/data/states';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Every state's line, for readers who look for their own. */
export const GET: RequestHandler = () => json(loadStateLines().map(pack));
