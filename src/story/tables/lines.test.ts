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

	it('packs the fifty states and the District of Columbia', () => {
		expect(lines).toHaveLength(51);
		expect(new Set(lines.map(({ code }) => code)).size).toBe(51);
	});

	it('reduces the download by more than half', () => {
		expect(text.length).toBeLessThan(JSON.stringify(lines).length / 2);
		expect(text.length).toBeLessThan(80_000);
	});

	it('keeps a month that is predicted but not reported', () => {
		const hawaii = lines.find(({ code }) => code === 'HI');
		const odd = hawaii?.deaths.predicted.findIndex(
			(predicted, i) => predicted !== null && hawaii.deaths.reported[i] === null
		);
		expect(odd).toBeGreaterThan(0);
		expect(hawaii && unpack(pack(hawaii)).deaths).toEqual(hawaii?.deaths);
	});
});
