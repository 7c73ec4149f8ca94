import helper from '$lib/surfaces/embed/helper/v1.ts?inline-script';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The script that a page with frames may hold, where it knows no other way to size them. */
export const GET: RequestHandler = () =>
	new Response(helper, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
