import { expect, it } from 'vitest';
import { VERDICTS } from '../data/verdicts';
import { verdictShape } from './verdict-shapes';

it('gives each verdict another shape', () => {
	const shapes = VERDICTS.map((verdict) => verdictShape(verdict).d);
	expect(new Set(shapes).size).toBe(VERDICTS.length);
});

it('throws on an unknown verdict', () => {
	expect(() => verdictShape('true')).toThrow('found the verdict "true"');
});
