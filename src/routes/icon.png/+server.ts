import { iconOf } from '$lib/export/icon.server';
import { toPng } from '$lib/export/png.server';
import { definition } from '$story/story';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The icon for home screens, which do not support SVG. */
export const GET: RequestHandler = async () => {
	const icon = iconOf(definition.theme).replace(
		'<svg',
		'<svg width="150" height="150" x="15" y="15"'
	);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="180" height="180"><rect width="180" height="180" fill="var(--paper)"/>${icon}</svg>`;
	return new Response(await toPng(svg), { headers: { 'content-type': 'image/png' } });
};
