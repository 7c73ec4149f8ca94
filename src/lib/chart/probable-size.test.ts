import { expect, it } from 'vitest';
import { probableSize } from './probable-size';

const phone = { width: 358, height: 280 };

it('gives a tall chart a quarter more of the height of a phone, and others less', () => {
	expect(probableSize(true, { size: phone, tall: false })).toEqual({ width: 358, height: 350 });
	const tall = { width: 358, height: 350 };
	expect(probableSize(false, { size: tall, tall: true })).toEqual(phone);
});

it('is the size of a chart of the same kind, and of any wide one', () => {
	expect(probableSize(true, { size: phone, tall: true })).toEqual(phone);
	const wide = { width: 700, height: 500 };
	expect(probableSize(true, { size: wide, tall: false })).toEqual(wide);
});
