import { expect, it } from 'vitest';
import { lead, textLines } from './text-lines';

it('lines of a text stand under each other, from the same edge, as far apart as their size asks for', () => {
	const { svg, count } = textLines('one & two three', { characters: 9, x: 48, y: 100, size: 50 });
	expect(count).toBe(2);
	expect(lead(50)).toBe(61);
	expect(svg).toBe(
		'<tspan x="48" y="100">one &amp; two</tspan><tspan x="48" y="161">three</tspan>'
	);
});
