import { describe, expect, it } from 'vitest';
import { parseMonth } from '../data/month';
import { monthTicks, placeLabels } from './axis';
import { textWidth } from './wrap';

const labels = (from: string, to: string, width: number) =>
	monthTicks(parseMonth(from), parseMonth(to), width).map(({ label }) => label);

describe('monthTicks', () => {
	it('labels every January of the full range on a desktop', () => {
		const years = Array.from({ length: 11 }, (_, i) => String(2015 + i));
		expect(labels('2015-01', '2025-08', 720)).toEqual(years);
	});

	it('labels quarters in a range of about a year', () => {
		expect(labels('2024-07', '2025-08', 400)).toEqual([
			'Jul 2024',
			'Oct 2024',
			'Jan 2025',
			'Apr 2025',
			'Jul 2025'
		]);
	});

	it('labels three days of each month in a range of a few weeks', () => {
		const january = parseMonth('2023-01');
		const ticks = monthTicks(january + 0.63, january + 1.63, 400);
		expect(ticks.map(({ label }) => label)).toEqual([
			...['1 Jan', '11 Jan', '21 Jan'],
			...['1 Feb', '11 Feb', '21 Feb']
		]);
		expect(ticks[2]?.at).toBe(january + 20 / 31);
		expect(ticks[4]?.at).toBe(january + 1 + 10 / 28);
	});

	it('spaces labels at least 64 px apart, on phones and desktops', () => {
		const spans = [
			['2015-01', '2025-08'],
			['2015-01', '2019-05'],
			['2019-01', '2024-06'],
			['2021-06', '2022-10'],
			['2024-07', '2025-08']
		] as const;
		for (const [from, to] of spans) {
			for (const width of [236, 320, 480, 686, 900]) {
				const months = [parseMonth(from), parseMonth(to)] as const;
				const pixels = width / (months[1] - months[0]);
				const places = monthTicks(...months, width).map(({ at }) => at * pixels);
				const apart = places.slice(1).map((place, i) => place - (places[i] ?? NaN));
				expect(places.length, `${from} to ${to} at ${width}`).toBeGreaterThan(1);
				expect(Math.min(...apart), `${from} to ${to} at ${width}`).toBeGreaterThanOrEqual(64);
			}
		}
	});
});

describe('placeLabels', () => {
	const at = (x: number, label: string) => ({ at: x, label, x });

	it('centres labels under their ticks where there is room', () => {
		const placed = placeLabels([at(100, '2016'), at(200, '2018')], 400);
		expect(placed.map(({ labelX }) => labelX)).toEqual([100, 200]);
	});

	it('keeps labels inside the drawing at both ends', () => {
		const half = textWidth('Jul 2024') / 2;
		const placed = placeLabels([at(0, 'Jul 2024'), at(400, 'Jul 2025')], 400);
		expect(placed.map(({ labelX }) => labelX)).toEqual([half, 400 - half]);
	});

	it('never overlaps labels, however close the ticks', () => {
		for (let gap = 4; gap < 80; gap += 3) {
			const ticks = Array.from({ length: 12 }, (_, i) => at(i * gap, String(2015 + i)));
			const shown = placeLabels(ticks, 11 * gap + 1).filter(({ labelX }) => labelX !== null);
			const apart = shown
				.slice(1)
				.map(({ labelX }, i) => (labelX ?? NaN) - (shown[i]?.labelX ?? NaN) - textWidth('2015'));
			for (const room of apart) expect(room).toBeGreaterThan(0);
		}
	});
});
