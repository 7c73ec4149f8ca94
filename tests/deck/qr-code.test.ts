import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { codeDrawing } from '$lib/views/own-slides/code-drawing';
import { qrCode } from '$lib/views/deck/own/qr-code';

/** The pixels of a drawing of rectangles, as a camera sees them. */
function pixelsOf(code: string) {
	const scale = 4;
	const { viewBox, path } = codeDrawing(code);
	const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
	const image = { width: width * scale, height: height * scale };
	const data = new Uint8ClampedArray(image.width * image.height * 4).fill(255);
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
		for (let row = 0; row < scale; row++) {
			const start = (Number(y) - top) * scale + row;
			const from = start * image.width + (Number(x) - left) * scale;
			for (let at = from; at < from + Number(length) * scale; at++)
				data.fill(0, at * 4, at * 4 + 3);
		}
	}
	return { ...image, data };
}

describe('the QR code of an address', () => {
	it.each([
		'https://example.org/',
		'https://example.org/caf%C3%A9?talk=1&room=2#end',
		`https://example.org/${'a'.repeat(280)}`
	])('reads as %s', (address) => {
		expect(decodeQR(pixelsOf(qrCode(address)))).toBe(address);
	});
});
