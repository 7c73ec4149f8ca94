import { expect, it } from 'vitest';
import { drawingWith } from '../../../tests/support/placed';
import type { ChartFile } from './chart-types';
import { defineChart } from './define-chart';
import { firstDrawings, servedFiles, servedOptions } from './served-files';

const point = (x: number) => ({ x, y: 2, label: `Step ${x}`, lines: ['2 deaths'] });

const chart = defineChart({
	id: 'deaths',
	states: ['rise', 'peak', 'fall'],
	default: 'rise',
	rows: () => ({ columns: [], rows: [] }),
	dataPoints: (_: object, state) => [point(state === 'fall' ? 9 : 1)],
	draw: (_tables, _state, { compact, small }) => ({
		...drawingWith(),
		x: [Number(compact), small]
	}),
	description: null
});

const TABLES = ['tables/rise.json', 'tables/peak.json', 'tables/fall.json'];
const pathsOf = (files: readonly ChartFile[]) => files.map(({ path }) => path);

it('are drawings for each size class, the data points and a table for each state', () => {
	const files = servedFiles(chart, {});
	expect(pathsOf(files)).toEqual([
		'drawings/288-190-12.json',
		'drawings/288-190-13.json',
		'drawings/520-190-12.json',
		'drawings/520-190-13.json',
		'points.json',
		...TABLES
	]);
	const bodyOf = (path: string): unknown =>
		JSON.parse(files.find((file) => file.path === path)?.body() ?? '');
	expect(bodyOf('drawings/288-190-12.json')).toMatchObject({
		points: { fall: { count: 1, middle: point(9) } }
	});
	// Equal ones are there once.
	expect(bodyOf('points.json')).toEqual({
		lists: [[point(1)], [point(9)]],
		listOf: { rise: 0, peak: 0, fall: 1 }
	});
});

it('have one address for each size of a figure', () => {
	const served = servedOptions(chart, {});
	const phone = { width: 358, height: 280 };
	expect(firstDrawings(served, [phone, { width: 760, height: 520 }], '/base/v/1/')).toEqual([
		'/base/v/1/charts/deaths/drawings/288-190-12.json',
		'/base/v/1/charts/deaths/drawings/520-190-12.json'
	]);
});

it('leave out the drawings of slides for a view without them', () => {
	expect(pathsOf(servedFiles(chart, {}, [12]))).toEqual([
		'drawings/288-190-12.json',
		'drawings/520-190-12.json',
		'points.json',
		...TABLES
	]);
});
