import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import { parseMonth } from '$lib/data/month';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { sizeClassOf } from '$lib/drawing/size-class';
import { textBoxes } from '$lib/drawing/text-boxes';
import { fixtureTables as tables } from '../../../../../tests/support/fixture-tables';
import { toll } from '../toll-chart';
import {
	afterKey,
	chosenText,
	drawTo,
	emptyGuess,
	endOf,
	endText,
	lastIndex,
	marksOf,
	monthAt,
	pointsOf,
	setValue,
	valueOf,
	type Guess
} from './guess';

const empty = emptyGuess(tables);
const last = lastIndex(empty);

/** The line after several keys. */
const typed = (keys: readonly string[], guess: Guess = empty): Guess =>
	keys.reduce((before, name) => {
		const [key = '', shift] = name.split('+').reverse();
		return afterKey(before, { key, shiftKey: shift === 'Shift' }) ?? before;
	}, guess);

describe('the line of a reader', () => {
	it('starts at 110,393 in December 2022 and may be drawn to March 2026', () => {
		expect(pointsOf(empty)).toEqual([{ x: parseMonth('2022-12'), y: 110_393 }]);
		expect([last, monthAt(last)]).toEqual([39, parseMonth('2026-03')]);
		expect(endOf(empty)).toBe(0);
	});

	it('gives each month on the way a value, whole thousands where it is drawn', () => {
		const once = drawTo(empty, 4, 120_400);
		expect(pointsOf(once)).toHaveLength(5);
		expect(valueOf(once, 4)).toBe(120_000);
		expect(valueOf(once, 2)).toBeCloseTo((110_393 + 120_000) / 2);
		const back = drawTo(once, 2, 100_000);
		expect([valueOf(back, 2), valueOf(back, 3), valueOf(back, 4)]).toEqual([
			100_000,
			(100_000 + 120_000) / 2,
			120_000
		]);
		expect([back.at, endOf(back)]).toEqual([2, 4]);
	});

	it('stays inside the months and the scale', () => {
		const far = drawTo(empty, 99, 999_999);
		expect([far.at, valueOf(far, last)]).toEqual([last, 140_000]);
		const low = drawTo(empty, -5, -3);
		expect([low.at, valueOf(low, 1)]).toEqual([1, 0]);
		expect(valueOf(low, 0)).toBe(110_393);
	});

	it('is straight between the months that have a value', () => {
		const guess = setValue(empty, 77_413);
		expect(pointsOf(guess)).toHaveLength(2);
		expect(valueOf(guess, 13)).toBeCloseTo(110_393 + (77_000 - 110_393) / 3);
	});
});

describe('the keys', () => {
	it('move the last month by 1,000, and with Shift by 5,000', () => {
		expect(chosenText(typed(['ArrowUp']))).toBe('March 2026, 111,000 deaths');
		expect(chosenText(typed(['ArrowDown', 'ArrowDown']))).toBe('March 2026, 108,000 deaths');
		const keys = ['ArrowUp', 'ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowUp', 'ArrowDown'];
		expect(chosenText(typed(keys))).toBe('March 2026, 121,000 deaths');
	});

	it('choose another month, which then moves', () => {
		const guess = typed(['Shift+ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowUp']);
		expect(chosenText(guess)).toBe('January 2026, 116,000 deaths');
		expect(valueOf(guess, last)).toBe(115_000);
		expect(chosenText(typed(['Home'], guess))).toMatch(/^January 2023/);
		expect(chosenText(typed(['End'], guess))).toMatch(/^March 2026/);
		expect(typed(['Home', 'ArrowLeft'], guess).at).toBe(1);
		expect(typed(['End', 'ArrowRight'], guess).at).toBe(last);
	});

	it('leave all other keys to the page', () => {
		for (const key of ['PageDown', 'PageUp', 'Tab', 'Enter', ' ', 'Escape', 'a'])
			expect(afterKey(empty, { key, shiftKey: false })).toBeUndefined();
	});
});

it('says where the line ends, and the estimate for that month', () => {
	expect(endText(tables, empty)).toBe('');
	expect(endText(tables, setValue(empty, 121_000))).toBe(
		'Your line ends at 121,000 in March 2026. CDC’s estimate for that month is 67,798.'
	);
	expect(endText(tables, drawTo(empty, 8, 120_000))).toMatch(/in August 2023\. .* is 112,418\.$/);
});

describe('the line in the drawing', () => {
	it('is there once something is drawn', () => {
		expect(marksOf(empty)).toBeUndefined();
		expect(marksOf(setValue(empty, 90_000))?.front[0]).toMatchObject({ key: 'you', type: 'path' });
	});

	const lines: [string, Guess][] = [
		['a rise', setValue(empty, 125_000)],
		['a level line', setValue(empty, 110_000)],
		['a fall', setValue(empty, 85_000)],
		['a fall to where the line ends', setValue(empty, 68_000)],
		['a fall to zero', setValue(empty, 0)],
		['a line that ends early', drawTo(empty, 12, 90_000)]
	];
	const sizes = [
		{ width: 358, height: 400 },
		{ width: 760, height: 600 }
	];
	it.each(lines.flatMap(([name, guess]) => sizes.map((size) => ({ name, guess, ...size }))))(
		'is not crossed by a label in $width by $height px: $name',
		({ guess, width, height }) => {
			const size = { width, height };
			const drawing = toll.draw(tables, 'guess-answered', sizeClassOf(boxOf(size), toll.sizes));
			const marks = marksOf(guess);
			const resolved = resolvedIn(
				{
					...drawing,
					front: [...drawing.front, ...(marks?.front ?? [])],
					labels: [...drawing.labels, ...(marks?.labels ?? [])],
					obstacles: [...(drawing.obstacles ?? []), 'you']
				},
				size
			);
			const [plot] = resolved.place.plots;
			const points = Array.from({ length: 4 * endOf(guess) }, (_, i) => {
				const [index, share] = [Math.floor(i / 4), (i % 4) / 4];
				const y = valueOf(guess, index) * (1 - share) + valueOf(guess, index + 1) * share;
				return [plot?.x(monthAt(0) + i / 4) ?? 0, plot?.y(y) ?? 0] as const;
			});
			const crossed = textBoxes(resolved).filter(
				({ key, left, right, top, bottom }) =>
					key.startsWith('label') &&
					points.some(([x, y]) => x > left && x < right && y > top && y < bottom)
			);
			expect(crossed.map(({ key }) => key)).toEqual([]);
			expect(textBoxes(resolved).map(({ text }) => text)).toContain('You');
		}
	);
});
