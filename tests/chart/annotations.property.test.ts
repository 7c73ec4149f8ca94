import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	placeAnnotations,
	type Annotation,
	type Placement,
	type Rect
} from '$lib/chart/place-annotations';
import { cheapRuns, randomTimeout } from '../support/random-runs';

const box: Rect = { left: 40, right: 360, top: 1, bottom: 240 };

const line = fc.record({
	text: fc.constantFrom(
		'107,583',
		'July 2022',
		'Synthetic opioids',
		'of all',
		'A much longer note'
	),
	bold: fc.boolean()
});
const step = fc.integer({ min: -30, max: 30 });
const annotation = fc.record({
	x: fc.integer({ min: 0, max: 400 }),
	y: fc.integer({ min: -20, max: 260 }),
	texts: fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
	offsets: fc.array(fc.tuple(step, step), { minLength: 1, maxLength: 4 }),
	size: fc.constantFrom(12, 13, 15),
	dodges: fc.boolean(),
	clear: fc.boolean()
});
const annotations = fc
	.array(annotation, { minLength: 1, maxLength: 12 })
	.map((all) => all.map((each, i): Annotation => ({ ...each, id: String(i) })));
const point = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 250 }));
const obstacles = fc.array(fc.array(point, { minLength: 1, maxLength: 20 }), { maxLength: 3 });

const overlap = (a: Placement, b: Placement) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('placed annotations', { timeout: randomTimeout }, () => {
	it('do not overlap', () => {
		fc.assert(
			fc.property(annotations, obstacles, (all, lines) => {
				const placed = [...placeAnnotations(all, box, lines).values()];
				const over = placed.flatMap((a, i) => placed.slice(0, i).filter((b) => overlap(a, b)));
				expect(over).toEqual([]);
			}),
			cheapRuns
		);
	});

	it('are inside the box', () => {
		fc.assert(
			fc.property(annotations, obstacles, (all, lines) => {
				for (const { left, right, top, bottom } of placeAnnotations(all, box, lines).values()) {
					expect(left).toBeGreaterThanOrEqual(box.left - 0.001);
					expect(right).toBeLessThanOrEqual(box.right + 0.001);
					expect(top).toBeGreaterThanOrEqual(box.top - 0.001);
					expect(bottom).toBeLessThanOrEqual(box.bottom + 0.001);
				}
			}),
			cheapRuns
		);
	});

	it('include the first one that has a place when it is alone', () => {
		fc.assert(
			fc.property(annotations, obstacles, (all, lines) => {
				const fixed = all.map((each) => ({ ...each, dodges: false }));
				const alone = placeAnnotations(fixed.slice(0, 1), box, lines).get('0');
				expect(placeAnnotations(fixed, box, lines).get('0')).toEqual(alone);
			}),
			cheapRuns
		);
	});
});
