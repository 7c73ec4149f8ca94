import { describe, expect, it } from 'vitest';
import { compile } from './compile';
import { inset } from './layout';
import { legend } from './legend';
import { line } from './line';
import { plot } from './plot';

const boats = line('boats', [31, 34, 58], { x: (value) => value, y: (value) => value });
const size = { width: 400, height: 300, compact: true, small: 12 };

describe('an inset', () => {
	it('leaves the plot below it where it is, with the room for its axis', () => {
		const block = plot({ x: {}, y: {} }, boats);
		const corner = inset(block, legend(), { left: 0, top: 0, right: 0.5, bottom: 0.5 });
		const { edges } = compile({ block: corner }, size).drawing;
		expect(edges).toEqual(compile({ block }, size).drawing.edges);
	});
});
