import { isPixels } from '../../own-slides/own-slide';

/** The longest side of a picture, in pixels: slides on most projectors are as wide. */
const LONGEST = 1600;

/** The most characters of a data URL, so that some ten pictures fit into a browser's storage. */
const MOST = 360_000;

/** Smaller and smaller pictures: their longest side and quality. */
const TRIES = [
	[LONGEST, 0.85],
	[LONGEST, 0.7],
	[1280, 0.7],
	[1024, 0.6],
	[800, 0.5],
	[512, 0.5]
] as const;

const dataUrl = (file: Blob): Promise<string> =>
	new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(reader.result as string);
		reader.onerror = () => reject(new Error('the file cannot be read'));
		reader.readAsDataURL(file);
	});

/** Draws a picture with this length of its longest side, as a data URL. */
function drawn(image: HTMLImageElement, side: number, quality: number): string {
	const { naturalWidth, naturalHeight } = image;
	const scale = Math.min(1, side / Math.max(naturalWidth, naturalHeight));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(naturalWidth * scale));
	canvas.height = Math.max(1, Math.round(naturalHeight * scale));
	const context = canvas.getContext('2d');
	if (!context) throw new Error('this browser draws no pictures');
	context.imageSmoothingQuality = 'high';
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const url = canvas.toDataURL('image/webp', quality);
	if (url.startsWith('data:image/webp')) return url;
	// Safari writes no WebP, and JPEG has no transparency.
	context.globalCompositeOperation = 'destination-over';
	context.fillStyle = '#ffffff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	return canvas.toDataURL('image/jpeg', quality);
}

/**
 * The data URL of a picture, made smaller if it is large.
 * @throws Error if the browser cannot read the file as a picture of pixels
 */
export async function pictureIn(file: File): Promise<string> {
	// Reading a file of more than 50 MB, or drawing an SVG, may take forever.
	if (file.size > 5e7 || file.type.includes('svg')) throw new Error('the file is no photo');
	const url = await dataUrl(file);
	if (!url.startsWith('data:image/')) throw new Error('the file is no picture');
	const image = new Image();
	image.src = url;
	await image.decode();
	const isSmall = Math.max(image.naturalWidth, image.naturalHeight) <= LONGEST;
	if (isSmall && url.length <= MOST && isPixels(url)) return url;
	let smaller = url;
	for (const [side, quality] of TRIES) {
		smaller = drawn(image, side, quality);
		if (smaller.length <= MOST) break;
	}
	return smaller;
}
