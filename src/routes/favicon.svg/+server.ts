import { iconOf } from '$lib/export/icon.server';
import { definition } from '$story/story';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The icon for tabs. */
export const GET: RequestHandler = () =>
	new Response(iconOf(definition.theme), { headers: { 'content-type': 'image/svg+xml' } });
