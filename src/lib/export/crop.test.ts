import { describe, expect, it } from 'vitest';
import { cropPaths } from './crop';

const path = (d: string) => `<path d="${d}" fill="none"/>`;

describe('cropPaths', () => {
	it('keeps the points inside the drawing and the points next to them', () => {
		expect(cropPaths(path('M-300 10l100 1 150 2 100 3 200 4 300 5'), 200)).toBe(
			path('M-50 13L50 16L250 20')
		);
	});

	it('keeps both edges of a band', () => {
		// From -200 to 400 and back, 10 apart.
		expect(
			cropPaths(path('M-200 0l100 0 200 0 200 0 100 0 0 10 -100 0 -200 0 -200 0 -100 0Z'), 200)
		).toBe(path('M-100 0L100 0L300 0L300 10L100 10L-100 10Z'));
	});

	it('keeps the gaps of a line and drops the runs outside the drawing', () => {
		expect(cropPaths(path('M10 1l10 1M500 5l10 1M50 1l.5 -.5'), 200)).toBe(
			path('M10 1L20 2M50 1L50.5 0.5')
		);
	});

	it('closes each segment of a band and drops the segments outside the drawing', () => {
		const band = (x: number) => `M${x} 0l10 0 0 10 -10 0Z`;
		const cropped = (x: number) => `M${x} 0L${x + 10} 0L${x + 10} 10L${x} 10Z`;
		expect(cropPaths(path(band(20) + band(500) + band(90)), 200)).toBe(
			path(cropped(20) + cropped(90))
		);
	});

	it('does not change a path of another form', () => {
		const arrow = path('m0 0h4v4z');
		expect(cropPaths(arrow, 200)).toBe(arrow);
	});
});
