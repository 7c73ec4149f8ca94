import { escapeMarkup } from '../../export/markup';

/** The values in the tag of a frame. */
export interface FrameFacts {
	/** The absolute URL of the embed. */
	src: string;
	/** The frame's title, for screen readers. */
	title: string;
	/** The height of the embed at its most likely width, in CSS pixels. */
	height: number;
	/** The smallest and the tallest measured heights. */
	smallest: number;
	tallest: number;
}

/**
 * The iframe markup of an embed, to paste into a page. It has its height from the start; in browsers
 * with `frame-sizing`, the height follows the content. If a page blocks inline styles or an editor
 * strips them, the attributes remain: no border, and enough height at every measured width.
 */
export function frameMarkup({ src, title, height, smallest, tallest }: FrameFacts): string {
	const style =
		`border:0;min-height:${smallest}px;height:${height}px;` +
		`height:if(supports(frame-sizing:content-height):auto;else:${height}px);frame-sizing:content-height`;
	return (
		`<iframe src="${escapeMarkup(src)}" title="${escapeMarkup(title)}" width="100%" height="${tallest}"` +
		` frameborder="0" loading="lazy" allow="fullscreen" referrerpolicy="strict-origin-when-cross-origin" style="${style}"></iframe>`
	);
}
