import { json } from '@sveltejs/kit';
import { pack } from '$lib/data/lines';
import { loadStateLines } from '$lib/data/states';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The lines of all states, for the state search. */
export const GET: RequestHandler = () => json(loadStateLines().map(pack));
