/** A frame for other people's pages. */
export interface FrameOptions {
	/** The whole address of the embed. */
	src: string;
	title: string;
	/** Its height at a usual width, and the least that it needs at any, in CSS pixels. */
	height: number;
	smallest: number;
}

const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The frame as HTML: of a known height, and of the right one in browsers that can ask its content. */
export const frameMarkup = ({ src, title, height, smallest }: FrameOptions): string =>
	`<iframe src="${escape(src)}" title="${escape(title)}" width="100%" height="${height}"` +
	' loading="lazy" allow="fullscreen" referrerpolicy="strict-origin-when-cross-origin"' +
	` style="border:0;min-height:${smallest}px;height:${height}px;` +
	`height:if(supports(frame-sizing:content-height):auto;else:${height}px);` +
	'frame-sizing:content-height"></iframe>';
