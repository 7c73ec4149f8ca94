/** How a picture for print looks. */
export interface PrintLook {
	theme: 'light' | 'dark';
	ground: 'paper' | 'none';
}

/** A drawing in one look, as SVG text, and its size in CSS pixels. */
export interface PrintPicture {
	svg: string;
	width: number;
	height: number;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The attributes that have a colour of the dark theme beside them: `fill` and `data-dark-fill`. */
const COLOURS = ['fill', 'stroke'] as const;

/**
 * Fetches a served picture.
 * @throws Error without a network, or if the site does not have it
 */
export async function fetchPicture(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.text();
}

function parse(text: string): SVGSVGElement {
	const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
	if (!(root instanceof SVGSVGElement)) throw new Error('expected an SVG');
	return root;
}

/** The drawing inside a served picture, or the picture itself if it is one, with its fonts. */
function drawingIn(root: SVGSVGElement): SVGSVGElement {
	const inner = root.querySelector('svg');
	if (!inner) return root;
	for (const name of ['x', 'y']) inner.removeAttribute(name);
	for (const name of [
		'font-family',
		'role',
		'aria-labelledby',
		'data-ground',
		'data-dark-ground'
	]) {
		const value = root.getAttribute(name);
		if (value !== null) inner.setAttribute(name, value);
	}
	inner.prepend(...root.querySelectorAll(':scope > title, :scope > desc, :scope > style'));
	return inner;
}

/**
 * The drawing of a served picture in another look, without the layout of a card.
 * @param text the served picture, with the colours of the dark theme beside those of the light one
 */
export function printPicture(text: string, { theme, ground }: PrintLook): PrintPicture {
	const drawing = drawingIn(parse(text));
	const [width, height] = ['width', 'height'].map((name) => Number(drawing.getAttribute(name)));
	const { dataset } = drawing;
	const paper = theme === 'dark' ? dataset.darkGround : dataset.ground;
	for (const name of COLOURS) {
		const dark = `data-dark-${name}`;
		for (const element of drawing.querySelectorAll(`[${dark}]`)) {
			if (theme === 'dark') element.setAttribute(name, element.getAttribute(dark) ?? '');
			element.removeAttribute(dark);
		}
	}
	delete dataset.ground;
	delete dataset.darkGround;
	if (ground === 'paper' && paper) {
		const rect = document.createElementNS(SVG, 'rect');
		// In the units of the drawing: makers of PDFs take percentages for those of its size.
		const { x, y, width, height } = drawing.viewBox.baseVal;
		for (const [name, value] of Object.entries({ x, y, width, height, fill: paper })) {
			rect.setAttribute(name, String(value));
		}
		// Descriptions and definitions come first in an SVG.
		const first = [...drawing.children].find(({ localName }) => localName === 'g');
		drawing.insertBefore(rect, first ?? null);
	}
	return {
		svg: new XMLSerializer().serializeToString(drawing),
		width: width ?? 0,
		height: height ?? 0
	};
}

/**
 * A picture as PNG.
 * @param scale pixels for each CSS pixel
 */
export async function toPng({ svg, width, height }: PrintPicture, scale: number): Promise<Blob> {
	const image = new Image();
	// The policy of the site allows no `blob:` for images.
	image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width * scale, height * scale];
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('the browser made no picture'));
		}, 'image/png');
	});
}
