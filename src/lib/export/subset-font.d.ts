// The package comes without types; this is the part of it that is used here.
declare module 'subset-font' {
	/** Keeps the letters of `text`, at the given place on each axis of a variable face. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: 'truetype' | 'woff2';
			/** One place on an axis, or the part of it that is kept. */
			variationAxes?: Record<string, number | { min: number; max: number }>;
		}
	): Promise<Buffer>;
}
