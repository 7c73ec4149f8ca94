import { describe, expect, it } from 'vitest';
import { placeAnnotations, type Annotation, type Point } from './place-annotations';

const box = { left: 0, right: 200, top: 0, bottom: 100 };

/** An annotation of the middle of the box, with one line in each of its texts. */
const note = (more: Partial<Annotation> & { says?: string[] } = {}): Annotation => ({
	id: 'note',
	x: 100,
	y: 50,
	texts: (more.says ?? ['Words']).map((text) => [{ text }]),
	offsets: [[8, 0]],
	...more
});

/** The places of annotations: what they say, and from where. */
function placed(annotations: Annotation[], obstacles?: readonly (readonly Point[])[]) {
	return [...placeAnnotations(annotations, box, obstacles)].map(
		([id, { lines, dx, dy, anchor }]) => ({
			id,
			says: lines.map(({ text }) => text).join(' '),
			dx,
			dy: Math.round(dy),
			anchor
		})
	);
}

describe('placeAnnotations', () => {
	it('aligns a text by its side of the point', () => {
		const at = (...offset: [number, number]) => placed([note({ offsets: [offset] })])[0];
		expect(at(8, 0)).toMatchObject({ anchor: 'start', dx: 8, dy: 5 });
		expect(at(-8, 0)).toMatchObject({ anchor: 'end', dx: -8, dy: 5 });
		expect(at(0, -12)).toMatchObject({ anchor: 'middle', dx: 0, dy: -12 });
	});

	it('places the last line above a point and the first line below it', () => {
		const texts = [[{ text: 'One' }, { text: 'Two' }]];
		expect(placed([note({ texts, offsets: [[0, -12]] })])[0]?.dy).toBe(-28);
		expect(placed([note({ texts, offsets: [[0, 20]] })])[0]?.dy).toBe(20);
	});

	it('prefers the longest text that fits, and then the first place', () => {
		const says = ['Words that are far too long for this drawing', 'Words that fit', 'Brief'];
		const offsets = [
			[8, 0],
			[-8, 0]
		] as const;
		expect(placed([note({ says, offsets })])[0]).toMatchObject({ says: 'Words that fit', dx: 8 });
	});

	it('moves a text into the box if no other place is inside', () => {
		const [above] = placed([note({ x: 195, offsets: [[0, -12]] })]);
		expect(above?.dx).toBeLessThan(0);
		const offsets = [
			[0, -12],
			[-8, 0]
		] as const;
		expect(placed([note({ x: 195, offsets })])[0]).toMatchObject({ dx: -8 });
	});

	it('leaves out a text that would cover its point', () => {
		expect(placed([note({ x: 190 })])).toEqual([]);
	});

	it('keeps clear of lines, with a briefer text or in another place', () => {
		const line = [
			[140, 0],
			[140, 100]
		] as const;
		const says = ['Words that are long', 'Brief'];
		expect(placed([note({ says, x: 90 })], [line])[0]?.says).toBe('Brief');
		expect(
			placed(
				[
					note({
						offsets: [
							[30, 0],
							[-8, 0]
						]
					})
				],
				[line]
			)[0]?.dx
		).toBe(-8);
	});

	it('places the briefest text over a line if there is no clear place, unless it must be clear', () => {
		const line = [
			[0, 50],
			[200, 50]
		] as const;
		const says = ['Words that are long', 'Brief'];
		expect(placed([note({ says })], [line])[0]?.says).toBe('Brief');
		expect(placed([note({ says, clear: true })], [line])).toEqual([]);
	});

	it('makes all texts that dodge briefer if they have no room', () => {
		const names = ['a', 'b', 'c'].map((id, i) => ({
			...note({ id, y: 50 + i, dodges: true }),
			texts: [[{ text: 'Long' }, { text: 'and' }, { text: id }], [{ text: id }]]
		}));
		expect(placed(names.slice(0, 2)).map(({ says }) => says)).toEqual(['Long and a', 'Long and b']);
		expect(placed(names).map(({ says }) => says)).toEqual(['a', 'b', 'c']);
	});
});
