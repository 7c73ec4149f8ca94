// The package has no types. This declares only the part in use.
declare module 'subset-font' {
	export interface SubsetOptions {
		targetFormat: 'truetype' | 'woff2';
		/** Keeps all characters. There is no `text` then. */
		keepAllGlyphs?: boolean;
		/** One value of an axis, or the range to keep. */
		variationAxes?: Record<string, number | { min: number; max: number }>;
		/** The layout features to keep, such as `kern`; all of them by default. */
		keepFeatures?: readonly string[];
		/** The tables of the font to leave out. */
		dropTables?: readonly string[];
	}

	/** Subsets a font to the characters of `text`, at the given values of a variable font's axes. */
	export default function subsetFont(
		font: Buffer,
		text: string | undefined,
		options: SubsetOptions
	): Promise<Buffer>;
}
