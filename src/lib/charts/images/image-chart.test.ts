import { describe, expect, it } from 'vitest';
import { sizeClasses } from '../../drawing/size-class';
import { imageChart } from './image-chart';

const size = (width: number) => ({ width, height: (width / 3) * 2, uri: `data:image/${width}` });
const texts = { about: 'Boats at a quay.', credit: 'Photo: Ana Sousa', license: 'CC BY 4.0' };
const quay = imageChart({
	id: 'quay',
	subtitle: 'The quay in June 2024',
	image: [size(800), size(1600)],
	...texts,
	states: { now: {}, before: { image: [size(300)], about: 'The quay without boats.' } }
});

const drawn = (state: string) =>
	sizeClasses(quay.sizes, [12]).map(({ width, ...rest }) => {
		const { front } = quay.draw({}, state, { width, ...rest });
		const [mark] = front;
		return { width, href: mark?.type === 'image' ? mark.style.href : undefined };
	});

describe('a picture as a chart', () => {
	it('is drawn from the smallest size with enough pixels, or the largest', () => {
		for (const { width, href } of drawn('now'))
			expect(href).toBe(width > 534 ? 'data:image/1600' : 'data:image/800');
		for (const { href } of drawn('before')) expect(href).toBe('data:image/300');
	});

	it('must have its credit in every size', () => {
		for (const each of sizeClasses(quay.sizes, [12]))
			expect(quay.requiredLabels?.({}, 'now', each)).toEqual(['label of credit']);
	});

	it('has a row in its table, a data point and an alternative text', () => {
		const { columns, rows } = quay.rows({}, 'before');
		expect(columns.map(({ label }) => label)).toEqual(['Description', 'Credit', 'License']);
		expect(rows).toEqual([['The quay without boats.', 'Photo: Ana Sousa', 'CC BY 4.0']]);
		expect(quay.dataPoints({}, 'now')).toMatchObject([
			{ label: 'Photo: Ana Sousa, CC BY 4.0', lines: ['Boats at a quay.'] }
		]);
		expect(quay.description?.describe({}, 'now')).toBe(
			'Boats at a quay. Photo: Ana Sousa, CC BY 4.0.'
		);
	});

	it.each(['about', 'credit', 'license'])('must have %s', (key) => {
		const without = imageChart({
			...{ id: 'quay', subtitle: 'The quay', image: [], ...texts, [key]: ' ' },
			states: { now: {} }
		});
		expect(() => without.description?.describe({}, 'now')).toThrow(
			`found no text in ${key}, expected one`
		);
	});
});
