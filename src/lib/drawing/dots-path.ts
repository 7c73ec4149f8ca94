/** The most characters of a dot in path data: `M-1234.5 -1234.5h0`. */
const MOST = 18;

// The codes of the characters.
const [M, SPACE, H, ZERO, MINUS, POINT] = [0x4d, 0x20, 0x68, 0x30, 0x2d, 0x2e] as const;

const decoder = new TextDecoder();
let bytes = new Uint8Array();
let end = 0;

/**
 * Writes pixels with one digit after the point, or none if that is zero. Numbers of more than four
 * digits are clamped: they are outside any drawing.
 */
function write(pixels: number): void {
	let tenths = Math.round(Math.min(9999, Math.max(-9999, pixels)) * 10);
	if (tenths < 0) {
		bytes[end++] = MINUS;
		tenths = -tenths;
	}
	const whole = Math.floor(tenths / 10);
	for (let power = 1000; power > 0; power = Math.floor(power / 10)) {
		if (whole >= power || power === 1) bytes[end++] = ZERO + (Math.floor(whole / power) % 10);
	}
	if (tenths % 10 > 0) {
		bytes[end++] = POINT;
		bytes[end++] = ZERO + (tenths % 10);
	}
}

/**
 * SVG path data of dots `from` to `to`: one stroke without length each, which a round line cap turns
 * into a disc. It is written into one buffer, because a thousand short strings in each frame would be
 * collected in the middle of a transition.
 * @param at x and y of each dot, in pixels
 */
export function dotsPath(from: number, to: number, at: Float64Array): string {
	if (bytes.length < (to - from) * MOST) bytes = new Uint8Array((to - from) * MOST);
	end = 0;
	for (let i = from; i < to; i += 1) {
		bytes[end++] = M;
		write(at[2 * i] ?? 0);
		bytes[end++] = SPACE;
		write(at[2 * i + 1] ?? 0);
		bytes[end++] = H;
		bytes[end++] = ZERO;
	}
	return decoder.decode(bytes.subarray(0, end));
}
