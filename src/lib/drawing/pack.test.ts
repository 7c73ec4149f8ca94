import { expect, it } from 'vitest';
import { drawingWith } from '../../../tests/support/placed';
import type { Drawing } from './drawing-types';
import { packDrawings, unpackDrawings } from './pack';

const style = { stroke: 'var(--ink)' };
const drawingOf = (y: number[]): Drawing =>
	drawingWith({
		series: { all: { x: 0, y }, same: { x: 0, y: [1, 2] } },
		plot: [
			{ type: 'line', key: 'all', series: ['all'], style },
			{ type: 'line', key: 'same', series: ['same'], style: { ...style } }
		]
	});
const drawings = { first: drawingOf([1, 2]), second: drawingOf([3, 4]) };

it('packs equal styles and series once, the series as differences', () => {
	const { styles, series } = packDrawings(drawings);
	expect([styles, series]).toEqual([
		[style],
		[
			{ x: 0, y: [1, 1] },
			{ x: 0, y: [3, 1] }
		]
	]);
});

it('unpacks what it has packed, also as JSON', () => {
	const packed = JSON.parse(JSON.stringify(packDrawings(drawings))) as ReturnType<
		typeof packDrawings
	>;
	const drawingOf = unpackDrawings(packed);
	expect(drawingOf('second')).toEqual(drawings.second);
	expect(drawingOf('second')?.series.same).toBe(drawingOf('first')?.series.same);
	expect(drawingOf('third')).toBeUndefined();
});
