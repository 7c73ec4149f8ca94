import { describe, expect, it } from 'vitest';
import { loadTables } from '$lib/data/tables';
import { match } from './match';

const { compared } = loadTables().states;
const found = (text: string) => {
	const result = match(text, compared);
	return result.state ? result.state.code : result.say;
};

describe('a state', () => {
	it.each([
		['Louisiana', 'LA'],
		['  louisiana ', 'LA'],
		['LA', 'LA'],
		['la', 'LA'],
		['Loüisiáná', 'LA'],
		['west virginia', 'WV'],
		['West-Virginia', 'WV'],
		['Virginia', 'VA'],
		['Kansas', 'KS'],
		['oh', 'OH'],
		['District of Columbia', 'DC'],
		['DC', 'DC'],
		['D.C.', 'DC'],
		['Washington, D.C.', 'DC'],
		['Washington', 'WA'],
		['New York City', 'NY']
	])('is found by “%s”: %s', (text, code) => {
		expect(found(text)).toBe(code);
	});

	it.each([
		['lou', 'LA'],
		['West', 'WV'],
		['Dist', 'DC'],
		['Columbia', 'DC'],
		['penn', 'PA']
	])('is found by the beginning “%s” where no other begins so: %s', (text, code) => {
		expect(found(text)).toBe(code);
	});

	it('is found by every name and every code there is', () => {
		for (const { code, name } of compared) {
			expect(found(name)).toBe(code);
			expect(found(code)).toBe(code);
		}
	});
});

describe('what no state is called', () => {
	it('is answered with the one that is meant', () => {
		expect(match('Lousiana', compared)).toMatchObject({
			say: 'No state is called “Lousiana”. Did you mean Louisiana?',
			instead: { code: 'LA' }
		});
		expect(match('Misissipi', compared)).toMatchObject({ instead: { code: 'MS' } });
		expect(match('Pensilvania', compared)).toMatchObject({ instead: { code: 'PA' } });
	});

	it('is answered without one where none is near', () => {
		const result = match('Atlantis', compared);
		expect(result).toEqual({
			say: 'No state is called “Atlantis”. A name or a postal code finds one.'
		});
		expect(match('USA', compared)).not.toHaveProperty('instead');
	});

	it('is answered with all that it could be', () => {
		expect(found('New')).toBe('“New” could be New Hampshire, New Jersey, New Mexico, or New York.');
		expect(found('Carolina')).toBe('“Carolina” could be North Carolina or South Carolina.');
	});

	it('may be Puerto Rico, which is not in the table', () => {
		expect(found('puerto rico')).toMatch(/^Puerto Rico is not in this table/);
		expect(found('PR')).toMatch(/^Puerto Rico is not in this table/);
	});

	it('may be no letters at all', () => {
		expect(found('42')).toMatch(/^No state is called “42”\./);
		expect(found('?')).not.toMatch(/undefined/);
	});
});
