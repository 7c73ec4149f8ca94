let scale: number | undefined;

/**
 * The text scale that the reader has set, from the root font size. It is read once: reading may
 * compute styles.
 */
export const textScale = (): number =>
	(scale ??= import.meta.env.SSR
		? 1
		: parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
