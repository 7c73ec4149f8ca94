import { expect, it } from 'vitest';
import { lead, textLines } from './text-lines';

it('stacks the lines of a text at one left edge, a line height apart', () => {
	const { svg, count } = textLines('one & two three', { characters: 9, x: 48, y: 100, size: 50 });
	expect(count).toBe(2);
	expect(lead(50)).toBe(61);
	expect(svg).toBe(
		'<tspan x="48" y="100">one &amp; two</tspan><tspan x="48" y="161">three</tspan>'
	);
});
