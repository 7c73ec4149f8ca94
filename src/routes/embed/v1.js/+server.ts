import helper from '$lib/views/embed/helper/v1.ts?inline-script';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The helper script for host pages that have no other way to size frames. */
export const GET: RequestHandler = () =>
	new Response(helper, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
