import type { Page } from './page';
import type { ScrollRecording } from './scroll-recording';

/** Pixels per second: a little more than one step, on a phone. */
const SPEED = 1000;

/**
 * Scrolls a page with the wheel at a steady speed, and records its frames.
 * @param distance in pixels; to the end of the page by default. Negative distances scroll back
 */
export async function recordScroll(page: Page, distance?: number): Promise<ScrollRecording> {
	await page.run('scroll-recorder.js');
	await scroll(page, distance ?? (await distanceToEnd(page)), SPEED);
	return page.evaluate<ScrollRecording>('stopRecording()');
}

/** How far the end of the page is below the bottom of the window, in pixels. */
export const distanceToEnd = (page: Page): Promise<number> =>
	page.evaluate(
		`document.documentElement.scrollHeight - document.documentElement.clientHeight - scrollY`
	);

/**
 * Scrolls with the wheel at a steady speed. Synthetic touches do not scroll in headless Chromium.
 * @param distance in pixels, downwards
 * @param speed in pixels per second
 */
export async function scroll(page: Page, distance: number, speed: number): Promise<void> {
	await page.send('Input.synthesizeScrollGesture', {
		// On the text, below the chart.
		x: 195,
		y: 720,
		yDistance: -distance,
		speed,
		preventFling: true,
		gestureSourceType: 'mouse'
	});
}
