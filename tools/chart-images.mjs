import { extname } from 'node:path';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { fromRoot } from './folders.mjs';
import { problem, problemsOf } from './problems.mjs';
import { svgFault } from './svg-fault.mjs';

/** The widths of a picture, in pixels: for phones, and for larger drawings and screens with more pixels. */
const WIDTHS = [800, 1600];

/**
 * A picture that a chart imports, in the sizes that it is drawn in, from small to large. What a camera
 * has noted in it, such as where it was, is left out.
 * @param {string} path absolute
 * @returns {Promise<{ width: number, height: number, uri: string }[]>} sizes in pixels
 */
async function sizesOf(path) {
	if (extname(path) === '.svg') {
		const faults = svgFault(path);
		if (faults.length > 0) throw problem(...faults);
		const { width, height } = await sharp(path).metadata();
		const data = (await readFile(path)).toString('base64');
		return [{ width, height, uri: `data:image/svg+xml;base64,${data}` }];
	}
	const { hasAlpha, autoOrient } = await sharp(path).metadata();
	const widths = WIDTHS.filter((width, i) => i === 0 || (WIDTHS[i - 1] ?? 0) < autoOrient.width);
	return Promise.all(
		widths.map(async (most) => {
			const resized = sharp(path).autoOrient().resize({ width: most, withoutEnlargement: true });
			const { data, info } = await (
				hasAlpha
					? resized.png({ palette: true, quality: 90, effort: 10 })
					: resized.jpeg({ quality: 75, mozjpeg: true })
			).toBuffer({ resolveWithObject: true });
			const { width, height, format } = info;
			return { width, height, uri: `data:image/${format};base64,${data.toString('base64')}` };
		})
	);
}

/**
 * A Vite plugin for the pictures of charts: `import photo from './photo.jpg?image'` has their sizes.
 * @returns {import('vite').Plugin}
 */
export const chartImages = () => ({
	name: 'chart-images',
	enforce: 'pre',
	load: {
		filter: { id: /\?image$/ },
		async handler(id) {
			const path = id.slice(0, -'?image'.length);
			this.addWatchFile(path);
			const sizes = await sizesOf(path).catch((/** @type {Error} */ error) => {
				if (problemsOf(error)) throw error;
				throw problem(
					`${fromRoot(path)}: found a file that cannot be read as a picture (${error.message}), expected JPEG, PNG, WebP, AVIF or SVG.`
				);
			});
			return `export default ${JSON.stringify(sizes)};`;
		}
	}
});
