import type { OpenStory } from '../../browser/browser';
import { answers } from '../../browser/offline/worker';
import { blur, openSpeakerWindow } from './talk-actions';
import { agrees, windowOf, type TalkModel, type TalkReal } from './talk-windows';

/** Closes everything that is open in both windows, and goes back to the first step. */
export async function start(windows: TalkReal): Promise<{ model: TalkModel; real: TalkReal }> {
	const { story } = windows;
	story.complaints.length = 0;
	await story.context.setOffline(false);
	if (windows.speaker?.isClosed() !== false) await openSpeakerWindow(windows);
	for (const page of [story.page, windowOf(windows, 'speaker')]) {
		// Help may lead back to the overview.
		await page.waitForFunction(() => {
			const open = document.querySelector('dialog');
			open?.close();
			return !open;
		});
		await blur(page);
		// A blank screen that no step ends must not fail the next run too, or shrinking finds nothing.
		await page.keyboard.press('Escape');
		// Nor must the last jump: R goes back and ends it.
		await page.keyboard.press('r');
		await page.keyboard.press('Home');
		const points = page.locator('.slide.pointing, [data-mirror].pointing');
		if ((await points.count()) > 0) await page.keyboard.press('l');
	}
	const own = () => ({ dialog: '' as const, below: '' as const, digits: '', pointing: false });
	const model: TalkModel = {
		index: 0,
		left: -1,
		blank: '',
		table: false,
		scale: 1,
		lines: 0,
		// So does it keep its length.
		minutes: await windowOf(windows, 'speaker').evaluate(() =>
			Number(/Plan: (\d+)/.exec(document.querySelector('header')?.textContent ?? '')?.[1] ?? 0)
		),
		answered: await story.page.evaluate(() =>
			// A talk keeps its answers, from one run to the next.
			/"answered":"[^"]/.test(sessionStorage.getItem('upstream:talk-6') ?? '')
		),
		slides: own(),
		speaker: own(),
		card: 0,
		online: true
	};
	await agrees(windows, model);
	return { model, real: windows };
}

/** Waits until the address names the step. */
export const finish = (model: TalkModel, real: TalkReal): Promise<void> =>
	agrees(real, model, true);

/** The windows of a talk with open slides, once they can be reloaded offline. */
export async function windowsOf(story: OpenStory): Promise<TalkReal> {
	await answers(story.page);
	return { story, speaker: undefined };
}
