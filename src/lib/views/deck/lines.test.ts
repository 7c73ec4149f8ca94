import { describe, expect, it } from 'vitest';
import { withLine, withPlace } from './lines';

describe('the lines on a slide', () => {
	it('are drawn from place to place, as the data of an SVG path', () => {
		const line = withLine('', { x: 0, y: 0.25 }, { x: 0.12345, y: 0.5 });
		expect(withPlace(line, { x: 1, y: 1 })).toBe('M0 2500L1235 5000L10000 10000');
	});

	it('start apart from each other', () => {
		const one = withLine('', { x: 0, y: 0 }, { x: 0.1, y: 0 });
		expect(withLine(one, { x: 0.5, y: 0.5 }, { x: 0.6, y: 0.5 })).toBe(
			'M0 0L1000 0M5000 5000L6000 5000'
		);
	});
});
