import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { picture, THEMES, WIDTHS } from './pages';

/** A picture that differs. The files stand in the report's folder. */
export interface PictureDifference {
	address: string;
	width: number;
	theme: string;
	/** How many pixels differ. */
	pixels: number;
	files: { before: string; after: string; difference: string };
}

/** Where each build is served, ending in a slash. */
export interface Origins {
	before: string;
	after: string;
}

/** Compares every embed in every width and theme, and writes the pictures that differ. */
export async function comparePictures(
	browser: Browser,
	origins: Origins,
	embeds: readonly string[],
	folder: string
): Promise<PictureDifference[]> {
	const differences: PictureDifference[] = [];
	for (const address of embeds) {
		for (const theme of THEMES) {
			const [before, after] = await Promise.all([
				picture(browser, origins.before + address.slice(1), theme),
				picture(browser, origins.after + address.slice(1), theme)
			]);
			for (const width of WIDTHS) {
				const [old, current] = [before.get(width), after.get(width)];
				if (!old || !current || old.equals(current)) continue;
				const compared = compareTwo(old, current);
				if (compared.pixels === 0) continue;
				const name = `${address.replace(/^\/embed\/|\/$/g, '').replaceAll('/', '.')}.${width}.${theme}`;
				const files = {
					before: `${name}.before.png`,
					after: `${name}.after.png`,
					difference: `${name}.difference.png`
				};
				mkdirSync(folder, { recursive: true });
				writeFileSync(join(folder, files.before), old);
				writeFileSync(join(folder, files.after), current);
				writeFileSync(join(folder, files.difference), compared.difference);
				differences.push({ address, width, theme, pixels: compared.pixels, files });
			}
		}
	}
	return differences;
}

/** Compares two pictures, which may be of different sizes: what only one has counts as different. */
export function compareTwo(before: Buffer, after: Buffer): { pixels: number; difference: Buffer } {
	const [old, current] = [PNG.sync.read(before), PNG.sync.read(after)];
	const width = Math.max(old.width, current.width);
	const height = Math.max(old.height, current.height);
	const difference = new PNG({ width, height });
	const pixels = pixelmatch(
		enlarge(old, width, height).data,
		enlarge(current, width, height).data,
		difference.data,
		width,
		height,
		{ threshold: 0.1 }
	);
	return { pixels, difference: PNG.sync.write(difference) };
}

/** Adds transparent pixels at the right and below. */
function enlarge(picture: PNG, width: number, height: number): PNG {
	if (picture.width === width && picture.height === height) return picture;
	const larger = new PNG({ width, height });
	PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height, 0, 0);
	return larger;
}
