import { describe, expect, it } from 'vitest';
import { centred, dragged, placeOnSlide, readZoom, zoomed } from './zoom';

const corner = { x: 0.2, y: 0.9 };

describe('zoomed', () => {
	it('zooms twice at the mouse, or in the middle, and back', () => {
		expect(zoomed('', 'toggle', corner)).toBe('2 0.2 0.9');
		expect(zoomed('', 'toggle')).toBe('2 0.5 0.5');
		expect(zoomed('3 0.2 0.9', 'toggle', corner)).toBe('');
	});

	it('zooms in up to four times, and out until the whole slide is shown', () => {
		let zoom = '';
		const scales = (['in', 'in', 'in', 'in', 'out', 'out', 'out', 'out'] as const).map((change) => {
			zoom = zoomed(zoom, change, corner);
			return readZoom(zoom)?.scale ?? 1;
		});
		expect(scales).toEqual([2, 3, 4, 4, 3, 2, 1, 1]);
	});

	it('keeps what is under the mouse there', () => {
		const at = { x: 0.6, y: 0.4 };
		const before = placeOnSlide(readZoom('2 0.3 0.7'), at);
		const after = placeOnSlide(readZoom(zoomed('2 0.3 0.7', 'in', at)), at);
		expect(after.x).toBeCloseTo(before.x, 3);
		expect(after.y).toBeCloseTo(before.y, 3);
	});

	it('shows one part after the other, from the top left to the bottom right', () => {
		const parts = [''];
		for (let i = 0; i < 5; i++) parts.push(zoomed(parts.at(-1) ?? '', 'part'));
		expect(parts.slice(1)).toEqual(['2 0 0', '2 1 0', '2 0 1', '2 1 1', '2 0 0']);
		expect(zoomed('3 1 0.5', 'part')).toBe('3 0 1');
	});
});

describe('dragged', () => {
	it('moves what is shown with the mouse', () => {
		expect(dragged('2 0.5 0.5', { x: 0.4, y: 0.5 }, { x: 0.6, y: 0.5 })).toBe('2 0.3 0.5');
	});

	it('stops at the edge of the slide', () => {
		expect(dragged('2 0.1 0.5', { x: 0, y: 0.5 }, { x: 1, y: 0.5 })).toBe('2 0 0.5');
	});

	it('does nothing while the whole slide is shown', () => {
		expect(dragged('', corner, { x: 0.5, y: 0.5 })).toBe('');
	});
});

describe('centred', () => {
	it('moves a place to the middle of the window', () => {
		const place = placeOnSlide(readZoom('2 0.5 0.5'), { x: 0.7, y: 0.6 });
		const seen = placeOnSlide(readZoom(centred('2 0.5 0.5', { x: 0.7, y: 0.6 })), {
			x: 0.5,
			y: 0.5
		});
		expect(seen.x).toBeCloseTo(place.x);
		expect(seen.y).toBeCloseTo(place.y);
	});
});

describe('readZoom', () => {
	it('ignores texts that are no zoom', () => {
		for (const text of ['', 'x', '1 0 0', 'NaN 1 1']) expect(readZoom(text)).toBeUndefined();
	});
});
