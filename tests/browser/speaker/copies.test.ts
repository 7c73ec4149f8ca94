import { describe, expect } from 'vitest';
import { at, copyOf, openSpeaker } from '../deck/talk';
import { long } from '../long';
import { test } from '../test';
import { stopIds, stops } from '../deck/deck';
import { stopAt } from './numbered-steps';

/** The alternative text of the chart of a stop, by its index. */
const altOf = (index: number) => {
	const step = stops[index];
	return step?.chart ? step.alt : 'no chart';
};

describe('the copies', () => {
	test(
		'show the slides of another window, scaled down, and describe their charts',
		long,
		async ({ open }) => {
			const size = { width: 700, height: 900 };
			const { slides, speaker } = await openSpeaker(
				await open({ path: 'present/#toll-climb', viewport: size })
			);
			await speaker.setViewportSize({ width: 1280, height: 800 });
			for (const [which, id] of [
				['this', stopAt(2)],
				['next', stopAt(3)]
			] as const) {
				const copy = await copyOf(speaker, which);
				await copy.waitForFunction(
					({ width, height, id }) =>
						innerWidth === width &&
						innerHeight === height &&
						document.documentElement.dataset.step === id,
					{ ...size, id }
				);
				await copy.getByText(`${stopIds.indexOf(id) + 1} of ${stops.length}`).waitFor();
				// The speaker window has another size by now, and the copy follows in its next frame.
				await speaker.waitForFunction(
					({ which, size }) => {
						const box = document.querySelector(`[data-mirror="${which}"]`);
						const copy = box?.querySelector('iframe');
						if (!box || !copy) return false;
						const { width, height } = copy.getBoundingClientRect();
						const outer = box.getBoundingClientRect();
						return (
							Math.abs(width - outer.width) < 1 &&
							Math.abs(height - outer.height) < 1 &&
							Math.abs(width / height - size.width / size.height) < 0.01 &&
							width < size.width
						);
					},
					{ which, size }
				);
			}
			for (const [name, index] of [
				['This slide', 1],
				['Next slide', 2]
			] as const)
				expect(await speaker.getByRole('region', { name }).textContent()).toContain(altOf(index));
			// No key leads into a copy.
			expect(
				await speaker
					.locator('iframe')
					.evaluateAll((all) => all.every((it) => it.closest('[inert]') !== null))
			).toBe(true);
			await slides.setViewportSize({ width: 900, height: 600 });
			const copy = await copyOf(speaker, 'this');
			await copy.waitForFunction(() => innerWidth === 900 && innerHeight === 600);
		}
	);
});

test('the pointer on the slides is where it is on their copy', long, async ({ open }) => {
	const size = { width: 1920, height: 1080 };
	const { slides, speaker } = await openSpeaker(
		await open({ path: 'present/#toll-climb', viewport: size })
	);
	await speaker.setViewportSize({ width: 1280, height: 800 });
	await (await copyOf(speaker, 'this')).waitForFunction(({ width }) => innerWidth === width, size);
	await speaker.keyboard.press('l');
	const box = await speaker.locator('[data-mirror="this"]').boundingBox();
	if (!box) throw new Error('this slide is not on the page');
	for (const [x, y] of [
		[0.1, 0.2],
		[0.5, 0.5],
		[0.93, 0.81]
	] as const) {
		await speaker.mouse.move(box.x + box.width * x, box.y + box.height * y);
		const off = async () => {
			const ring = await slides.locator('[data-part="pointer"]').boundingBox();
			if (!ring) return Infinity;
			const across = ring.x + ring.width / 2 - size.width * x;
			const down = ring.y + ring.height / 2 - size.height * y;
			return Math.max(Math.abs(across), Math.abs(down));
		};
		await expect.poll(off).toBeLessThan(2);
	}
	await speaker.mouse.move(box.x + box.width / 2, box.y + box.height + 200);
	await slides.waitForSelector('[data-part="pointer"]', { state: 'detached' });
	await speaker.keyboard.press('l');
	await speaker.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await speaker.keyboard.press('ArrowRight');
	await at(slides, stopAt(3));
	expect(await slides.locator('[data-part="pointer"]').count()).toBe(0);
});
