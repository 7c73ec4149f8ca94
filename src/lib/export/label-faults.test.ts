import { describe, expect, it } from 'vitest';
import type { Label, Mark } from '../drawing/drawing-types';
import { resolvedWith } from '../../../tests/support/placed';
import { keyFaults, labelFaults } from './label-faults';

const SIZE = { width: 300, height: 200 };

const label = (rest: Partial<Label> = {}): Label => ({
	id: 'boats',
	at: [5, 5],
	texts: [[{ text: '12 boats' }]],
	offsets: [[0, -10]],
	...rest
});

const dot = (key: string, x: number, y: number): Mark => ({
	type: 'dot',
	key,
	at: [x, y],
	r: [4],
	style: {}
});

/** The faults of a drawing with a label, which must stand. */
const faults = (labels: readonly Label[], front: readonly Mark[] = []) => [
	...labelFaults(['boats'], resolvedWith({ labels, front }), SIZE)
];

describe('labelFaults', () => {
	it('accepts a label beside its own dot', () => {
		expect(faults([label()], [dot('own', 5, 5), dot('other', 9, 5)])).toEqual([]);
	});

	it('reports a label that must stand and has no room, with what to do', () => {
		const long = label({ texts: [[{ text: 'boats '.repeat(20) }]] });
		expect(faults([long])).toEqual([
			`found no room for the label “${'boats '.repeat(20)}” at 300 by 200 pixels, expected some: give it a briefer text or other sides, or the rank “may”`
		]);
	});

	it('reports nothing of a label that may be left out', () => {
		const long = label({ id: 'others', texts: [[{ text: 'boats '.repeat(20) }]] });
		expect(faults([label(), long])).toEqual([]);
	});

	it('reports a label that is nearer to another dot than to its own', () => {
		const far = label({ offsets: [[0, -40]] });
		expect(faults([far], [dot('own', 5, 5), dot('other', 5, 9.2)])).toEqual([
			'found the label “12 boats” nearer to the mark “other” than to its own at 300 by 200 pixels: give it a briefer text or other sides, or a leader'
		]);
		expect(faults([{ ...far, leader: 'ink' }], [dot('other', 5, 9.2)])).toEqual([]);
	});

	it('accepts a name that dodges that of another dot, since names are in the order of dots', () => {
		const name = label({ at: [5, 5], offsets: [[8, 0]], dodges: true });
		const dots = [dot('own', 5, 5), dot('other', 5, 9.2)];
		const moved = { ...name, offsets: [[8, -40]] as const };
		expect(faults([moved], dots)).toHaveLength(1);
		expect(faults([moved, { ...name, id: 'others', at: [5, 9.2] }], dots)).toEqual([]);
	});

	it('reports a label over a dot, and a text that the edge cuts off', () => {
		const text: Mark = { type: 'text', key: 'name', at: [10, 5], lines: [{ text: 'a long name' }] };
		expect(faults([label()], [dot('other', 5, 6)]).at(-1)).toBe(
			'found “12 boats” over the mark “other” at 300 by 200 pixels: give it a briefer text or other sides'
		);
		expect(faults([label()], [text])).toEqual([
			'found “a long name” cut off by the edge at 300 by 200 pixels, expected all of it: give it a briefer text or other sides'
		]);
	});
});

describe('keyFaults', () => {
	it('reports a key that two marks have', () => {
		const keysOf = (...keys: string[]) => [
			...keyFaults(resolvedWith({ front: keys.map((key, i) => dot(key, i, 5)) }))
		];
		expect(keysOf('June', 'July')).toEqual([]);
		expect(keysOf('June', 'June')).toEqual(['found two marks with the key “June”, expected one']);
	});
});
