import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { chartImages } from '../../tools/chart-images.mjs';
import { temporaryFolder } from '../support/temporary-folder';

interface Size {
	width: number;
	height: number;
	uri: string;
}

/** What a chart imports of a file, and what is watched. */
async function imported(file: string) {
	const watched: string[] = [];
	const { handler } = chartImages().load as {
		handler: (this: { addWatchFile: (id: string) => void }, id: string) => Promise<string>;
	};
	const code = await handler.call({ addWatchFile: (id) => watched.push(id) }, `${file}?image`);
	expect(watched).toEqual([file]);
	return JSON.parse(code.replace('export default ', '').replace(/;$/, '')) as Size[];
}

const picture = (width: number, height: number, alpha = 1) =>
	sharp({ create: { width, height, channels: 4, background: { r: 90, g: 120, b: 140, alpha } } });

const sizesIn = (sizes: Size[]) => sizes.map(({ width, height }) => [width, height]);

describe('the pictures of charts', () => {
	it('are made in two sizes, without what the camera noted, and turned as it noted', async () => {
		const photo = join(temporaryFolder(), 'photo.jpg');
		await picture(1800, 1200).removeAlpha().withMetadata({ orientation: 6 }).jpeg().toFile(photo);
		const sizes = await imported(photo);
		expect(sizesIn(sizes)).toEqual([
			[800, 1200],
			[1200, 1800]
		]);
		const data = Buffer.from(sizes[0]?.uri.replace('data:image/jpeg;base64,', '') ?? '', 'base64');
		expect((await sharp(data).metadata()).exif).toBeUndefined();
	});

	it('are not enlarged, and stay transparent', async () => {
		const drawing = join(temporaryFolder(), 'drawing.png');
		await picture(300, 200, 0.5).png().toFile(drawing);
		const sizes = await imported(drawing);
		expect(sizesIn(sizes)).toEqual([[300, 200]]);
		expect(sizes[0]?.uri).toMatch(/^data:image\/png;base64,/);
	});

	it('may be SVG files without scripts', async () => {
		const folder = temporaryFolder();
		const path = (name: string) => join(folder, name);
		const svg = (inside: string) =>
			`<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40">${inside}</svg>`;
		writeFileSync(path('plan.svg'), svg('<path d="M0 0h9v9z"/>'));
		writeFileSync(path('unsafe.svg'), svg('<script>alert(1)</script>'));
		const [plan] = await imported(path('plan.svg'));
		expect(plan).toMatchObject({ width: 60, height: 40 });
		expect(plan?.uri).toMatch(/^data:image\/svg\+xml;base64,/);
		await expect(imported(path('unsafe.svg'))).rejects.toThrow('found "<script", expected');
	});

	it('must be pictures', async () => {
		const notes = join(temporaryFolder(), 'notes.jpg');
		writeFileSync(notes, 'no picture');
		await expect(imported(notes)).rejects.toThrow(
			/notes\.jpg: found a file that cannot be read as a picture \(.+\), expected JPEG, PNG, WebP, AVIF or SVG\./
		);
	});
});
