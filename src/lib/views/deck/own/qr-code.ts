import { correction, generate } from 'lean-qr/nano';

/**
 * The QR code of a text as rows of 0 and 1, which can still be read if 15 % of it are covered or
 * washed out.
 */
export function qrCode(text: string): string {
	const code = generate(text, { minCorrectionLevel: correction.M });
	const side = Array.from({ length: code.size }, (_, at) => at);
	return side.map((y) => side.map((x) => (code.get(x, y) ? '1' : '0')).join('')).join('\n');
}
