import { describe, expect, it } from 'vitest';
import { bar } from './bar';
import { chart } from './chart';
import { dots } from './dots';
import { plot } from './plot';
import type { Field } from './types';

const QUAYS = ['North', 'East', 'South'];
const fields: Field<string>[] = [
	{ key: 'quay', label: 'Quay', of: (quay) => quay, say: (quay) => quay }
];
const size = { width: 400, height: 300, compact: true, small: 12 };

const chartOf = (mark: ReturnType<typeof bar>) =>
	chart({
		id: 'quays',
		states: { all: () => ({ block: plot({ x: { ends: [0, 9] }, y: { bands: QUAYS } }, mark) }) },
		description: null
	});

describe('an axis of categories', () => {
	it('has the data points of bars, the first one at its top', () => {
		const mark = bar('boats', QUAYS, { x: () => [0, 5], y: (quay) => quay, by: String, fields });
		expect(chartOf(mark).dataPoints({}, 'all')).toMatchObject([
			{ x: 5, y: 2, label: 'North' },
			{ x: 5, y: 1, label: 'East' },
			{ x: 5, y: 0, label: 'South' }
		]);
	});

	it('has labels above dots', () => {
		const mark = dots('boats', QUAYS, { x: () => 5, y: (quay) => quay, by: String, label: String });
		const { edges, labels } = chartOf(mark).draw({}, 'all', size);
		expect(edges.flat().some(Number.isNaN)).toBe(false);
		expect(labels).toHaveLength(3);
	});
});
