import { escapeMarkup } from '../../export/markup';

/** What the tag of a frame is made from. */
export interface FrameFacts {
	/** The embed's whole address. */
	src: string;
	/** What the frame shows, for those who hear it. */
	title: string;
	/** How high the embed is at the width that it is likely to have, in CSS pixels. */
	height: number;
	/** The smallest and the tallest of the heights that were measured. */
	smallest: number;
	tallest: number;
}

/**
 * The frame of an embed, to paste into a page. It has its height from the start; where a browser
 * knows `frame-sizing`, the height follows what is in the frame. A page that refuses inline styles,
 * or an editor that takes them away, leaves the attributes alone: no border, and room for the chart
 * at every width that was measured.
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
