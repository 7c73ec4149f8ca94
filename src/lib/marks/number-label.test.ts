import { expect, it } from 'vitest';
import type { SizeClass } from '../drawing/drawing-types';
import { compile } from './compile';
import { dot } from './dots';
import { plot } from './plot';

const view = {
	block: plot(
		{ x: {}, y: {} },
		dot('peak', [3, 7], { label: { texts: '7\nin May', number: true } })
	)
};

it.each([
	[true, 26],
	[false, 40]
])('sets a number in large type (compact: %s)', (compact, size) => {
	const sizeClass: SizeClass = { width: compact ? 288 : 520, height: 300, compact, small: 12 };
	const { labels } = compile(view, sizeClass).drawing;
	const [first] = labels[0]?.texts ?? [];
	expect(first).toEqual([{ text: '7', bold: true, size }, { text: 'in May' }]);
});
