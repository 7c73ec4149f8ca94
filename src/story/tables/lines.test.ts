import { describe, expect, it } from 'vitest';
import { pack, unpack } from './lines';
import { loadJurisdictionLines } from './states-12mo-table';

const lines = loadJurisdictionLines();

describe('pack', () => {
	const text = JSON.stringify(lines.map(pack));

	it('is reversed by unpack, including blanks and their reasons', () => {
		const packed = JSON.parse(text) as ReturnType<typeof pack>[];
		expect(packed.map(unpack)).toEqual(lines);
	});
});
