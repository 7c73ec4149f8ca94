import { escapeMarkup } from '../../export/markup';
import type { FrameHeights } from './heights';

/** The values in the tag of a frame. */
export interface FrameFacts extends FrameHeights {
	/** The absolute URL of the embed. */
	src: string;
	/** The frame's title, for screen readers. */
	title: string;
}

/**
 * The iframe markup of an embed, to paste into a page. It has a height from the start that cuts nothing
 * in a column of text; in browsers with `frame-sizing`, the height follows the content. If a page blocks
 * inline styles or an editor strips them, the attributes remain: no border, and enough height at every
 * width. It is not `loading="lazy"`: Chromium 156 shows only the first 150 pixels of a lazy frame of
 * another site that `frame-sizing` leaves as high as its `min-height`.
 */
export function frameMarkup({ src, title, height, smallest, tallest }: FrameFacts): string {
	const style =
		`border:0;min-height:${smallest}px;height:${height}px;` +
		`height:if(supports(frame-sizing:content-height):auto;else:${height}px);frame-sizing:content-height`;
	return (
		`<iframe src="${escapeMarkup(src)}" title="${escapeMarkup(title)}" width="100%" height="${tallest}"` +
		` frameborder="0" allow="fullscreen" referrerpolicy="strict-origin-when-cross-origin" style="${style}"></iframe>`
	);
}
