import { expect, it } from 'vitest';
import { textsIn } from '../drawing/texts-in';
import { resolvedIn } from '../drawing/resolved-in';
import { sizeClassOf } from '../drawing/size-class';
import { boxOf } from '../chart/box';
import { SIZES } from './chart';
import { compile } from './compile';
import { dots } from './dots';
import { plot } from './plot';
import type { LabelSpec } from './types';

const boats = [
	{ name: 'Anna', at: 5, height: 50 },
	{ name: 'Berta', at: 5, height: 54 },
	{ name: 'Clara', at: 1, height: 10 }
];

const namesIn = (options: Partial<LabelSpec>) => {
	const view = {
		block: plot(
			{ x: { ends: [0, 10] }, y: { ends: [0, 100] } },
			dots('boats', boats, {
				x: ({ at }) => at,
				y: ({ height }) => height,
				by: ({ name }) => name,
				label: ({ name }) => ({ texts: name, side: 'n', ...options })
			})
		)
	};
	const size = sizeClassOf(boxOf({ width: 300, height: 200 }), SIZES);
	const { drawing } = compile(view, size);
	const texts = [...textsIn(resolvedIn(drawing, size))];
	return boats.map(({ name }) => name).filter((name) => texts.includes(name));
};

it('leaves out a label over another dot if it may be left out, and no other', () => {
	expect(namesIn({ rank: 'may' })).toEqual(['Berta', 'Clara']);
	expect(namesIn({})).toContain('Anna');
});

it('puts a label on a side where it keeps clear of other dots', () => {
	expect(namesIn({ rank: 'may', side: ['n', 'e'] })).toEqual(['Anna', 'Berta', 'Clara']);
});
