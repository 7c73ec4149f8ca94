import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { drawingWith, placed, resolvedWith } from '../../../tests/support/placed';
import { emptyDrawing, servedDrawing } from '../../../tests/support/served-drawing';
import { testDocument } from '../../../tests/support/svg-elements';
import type { Drawing, During, Mark } from './drawing-types';
import { resolve } from './resolve';

beforeAll(() => void vi.stubGlobal('document', testDocument));
afterAll(() => void vi.unstubAllGlobals());

const dot = (key: string, x: number, during?: During): Mark => ({
	...{ type: 'dot', key, at: [x, 5], r: [2], style: { fill: key } },
	...(during ? { during } : {})
});
const front = (...marks: Mark[]): Partial<Drawing> => ({ front: marks });

/** A page that starts with a drawing, in the state “a”. */
function open(parts: Partial<Drawing>) {
	const { svg, scene } = servedDrawing(resolvedWith(parts), 'a');
	const { front: layer } = svg.layers;
	return {
		scene,
		layer,
		clip: svg.clip,
		head: (next: Partial<Drawing>, state = 'b') => scene.head(resolvedWith(next), state),
		/** The fills of the marks, from back to front: their keys. */
		keys: () => layer.children.map((element) => element.getAttribute('fill')),
		xOf: (i: number) => Number(layer.children[i]?.getAttribute('cx')),
		opacityOf: (i: number) => Number(layer.children[i]?.getAttribute('opacity') ?? 1)
	};
}

it('adds the marks of a first drawing one after another, visible at once', () => {
	const { svg, scene } = emptyDrawing();
	scene.head(resolvedWith(front(dot('a', 2), dot('b', 4), dot('c', 6))), 'a');
	const shown = () =>
		svg.layers.front.children.map((element) => [
			element.getAttribute('fill'),
			element.getAttribute('opacity')
		]);
	expect([scene.add(() => true), shown()]).toEqual([false, [['a', null]]]);
	expect([scene.add(() => false), shown()]).toEqual([
		true,
		[
			['a', null],
			['b', null],
			['c', null]
		]
	]);
});

describe('a mark', () => {
	it('that stays is the same element, and moves', () => {
		const { scene, layer, head, xOf } = open(front(dot('a', 2)));
		const [element] = layer.children;
		head(front(dot('a', 4)));
		const moved = [0, 0.5, 1].map((time) => {
			scene.at(time);
			return xOf(0);
		});
		expect(moved).toEqual([90, 110, 130]);
		expect(layer.children).toEqual([element]);
	});

	it('that stays is not drawn again while it does not move', () => {
		const { scene, layer, head, xOf } = open(front(dot('a', 2)));
		head({ ...front(dot('a', 4)), follows: 'a', moves: [0.5, 0.5] });
		scene.at(0);
		const draws = vi.spyOn(layer.children[0] as never, 'setAttribute');
		scene.at(0.4);
		expect(draws).not.toHaveBeenCalled();
		scene.at(0.5);
		expect(xOf(0)).toBe(130);
	});

	it('that enters fades in in the second half', () => {
		const { scene, head, opacityOf } = open(front());
		head(front(dot('a', 2)));
		const shown = [0.5, 0.75, 1].map((time) => {
			scene.at(time);
			return opacityOf(0);
		});
		expect(shown).toEqual([0, 0.875, 1]);
	});

	it('that leaves fades out in the first half, and is then removed', () => {
		const { scene, head, opacityOf, keys } = open(front(dot('a', 2)));
		head(front());
		const shown = [0, 0.25, 0.49].map((time) => {
			scene.at(time);
			return opacityOf(0);
		});
		expect([shown, keys()]).toEqual([[1, 0.875, 0.059], ['a']]);
		scene.at(0.5);
		expect(keys()).toEqual([]);
	});

	it('that enters is made before it appears, and added when it does, in its place', () => {
		const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key) => dot(key, 2));
		const { scene, head, keys, opacityOf } = open(front(dot('d', 2)));
		head(front(...all));
		const drawn = [0, 0.25, 0.5].map((time) => {
			scene.at(time);
			return keys().join('');
		});
		expect(drawn).toEqual(['d', 'd', 'abcdefgh']);
		expect([opacityOf(0), opacityOf(3)]).toEqual([0, 1]);
	});

	it('that was leaving comes back from where it is', () => {
		const { scene, layer, head, opacityOf } = open(front(dot('a', 2)));
		const [element] = layer.children;
		head(front());
		scene.at(0.25);
		head(front(dot('a', 2)));
		scene.at(0);
		expect([layer.children[0] === element, opacityOf(0)]).toEqual([true, 0.875]);
		scene.at(1);
		expect(opacityOf(0)).toBe(1);
	});
});

describe('order', () => {
	it('leaves elements where they are beside those that leave', () => {
		const { scene, layer, head } = open(front(dot('a', 1), dot('b', 2), dot('c', 3)));
		const before = layer.insertions;
		head(front(dot('a', 2)));
		scene.at(0.3);
		head(front(dot('a', 3), dot('b', 2)));
		scene.at(1);
		expect(layer.insertions).toBe(before);
	});
});

describe('a mark with a place away', () => {
	const dots: Mark = {
		...{ type: 'dots', key: 'a', total: 2, tones: ['ink', 'ink'] },
		arrange: { kind: 'points', at: [1, 1, 2, 2], cell: 1 },
		away: { kind: 'points', at: [5, 5], cell: 1 }
	};
	const placeOf = ({ layer }: ReturnType<typeof open>) =>
		layer.children[0]?.children[0]?.getAttribute('d');
	const [away, there] = ['M150 95h0M150 95h0', 'M70 155h0M90 140h0'];

	it('comes from there in full view', () => {
		const page = open(front());
		page.head(front(dots));
		page.scene.at(0);
		expect([placeOf(page), page.opacityOf(0)]).toEqual([away, 1]);
		page.scene.at(1);
		expect(placeOf(page)).toBe(there);
	});

	it('goes there in full view, and is gone at the end', () => {
		const page = open(front(dots));
		page.head(front());
		page.scene.at(0.97);
		expect([placeOf(page), page.opacityOf(0)]).toEqual([away, 1]);
		page.scene.at(1);
		expect(placeOf(page)).toBeUndefined();
	});

	it('comes back from half way', () => {
		const page = open(front(dots));
		page.head(front());
		page.scene.at(0.5);
		const half = placeOf(page);
		page.head(front(dots));
		page.scene.at(0);
		expect([placeOf(page), page.opacityOf(0)]).toEqual([half, 1]);
		page.scene.at(1);
		expect(placeOf(page)).toBe(there);
	});

	it('fades in where it is if there is no such place', () => {
		const page = open(front());
		page.head(front({ ...dots, away: { kind: 'field' } }));
		page.scene.at(0);
		expect([placeOf(page), page.opacityOf(0)]).toEqual([there, 0]);
	});
});

describe('another size', () => {
	const [start, end] = [
		resolvedWith(front(dot('a', 2))),
		drawingWith(front(dot('a', 4), dot('b', 1)))
	];
	const sized = (width: number) => resolve(end, placed(end, width));

	it('leaves a transition its time, and changes where it ends', () => {
		const { svg, scene } = servedDrawing(start, 'a');
		const xs = () => svg.layers.front.children.map((element) => element.getAttribute('cx'));
		scene.head(sized(300), 'b');
		scene.at(0.5);
		scene.head(sized(400), 'b');
		scene.at(0.5);
		// The end is at 170, and the start at 90.
		expect(xs()[0]).toBe('130');
		scene.at(1);
		expect(xs()).toEqual(['170', '80']);
	});

	it('keeps the time of marks that are not drawn yet', () => {
		const { svg, scene } = servedDrawing(resolvedWith(), 'a');
		const attributes = (name: string) =>
			svg.layers.front.children.map((element) => element.getAttribute(name));
		const late = drawingWith({ ...front(dot('a', 4, [0.8, 1])), follows: 'a' });
		for (const width of [300, 400]) scene.head(resolve(late, placed(late, width)), 'b');
		scene.at(0.8);
		expect(attributes('opacity')).toEqual(['0.000']);
		scene.at(1);
		expect(attributes('cx')).toEqual(['170']);
	});

	it('does not start a transition from where the last one started', () => {
		const { svg, scene } = servedDrawing(start, 'a');
		scene.head(sized(300), 'b');
		scene.at(1);
		scene.head(sized(400), 'b');
		scene.at(0);
		expect(svg.layers.front.children[0]?.getAttribute('cx')).toBe('130');
	});
});

it('keeps texts in their place while they fade', () => {
	const text: Mark = { type: 'text', key: 'a', at: [5, 5], lines: [{ text: 'a' }] };
	const { scene, layer, head } = open(front());
	head({ ...front(text), x: [0, 20] });
	for (const time of [0.5, 0.6, 1]) {
		scene.at(time);
		expect(layer.children[0]?.getAttribute('transform')).toBe('translate(100 95)');
	}
	head({ ...front(), x: [0, 10] });
	scene.at(0.4);
	expect(layer.children[0]?.getAttribute('transform')).toBe('translate(100 95)');
});

it('keeps marks in their place while they fade, if the axes have other units', () => {
	const { scene, head, keys, xOf } = open({ ...front(dot('a', 5)), units: 'rates' });
	head({ ...front(dot('b', 5)), units: 'counts', x: [0, 20] });
	const places = () => keys().map((key, i) => `${key} ${xOf(i)}`);
	scene.at(0.4);
	expect(places()).toEqual(['a 150']);
	scene.at(0.6);
	expect(places()).toEqual(['b 100']);
});

it('moves the end of the plot along the axis in its own time', () => {
	const { scene, clip, head } = open({ until: 2 });
	head({ until: 8, untilDuring: [0, 0.5], follows: 'a' });
	const widths = [0, 0.25, 0.5, 1].map((time) => {
		scene.at(time);
		return clip.getAttribute('width');
	});
	expect(widths).toEqual(['40', '100', '160', '160']);
});
