import { describe, expect, it } from 'vitest';
import { match as matchOne } from '$lib/chart/choice/match';
import { fixtureTables } from '../../../../tests/support/fixture-tables';
import { findStates, searched } from './find-state';
import { choices } from './state-input';

const compared = choices(fixtureTables);
const match = (text: string) => matchOne(text, compared, searched);
const matchAll = (text: string) => findStates(text, compared);
const found = (text: string) => {
	const result = match(text);
	return result.choice ? result.choice.value : result.say;
};

describe('a state', () => {
	it.each([
		['Louisiana', 'LA'],
		['  louisiana ', 'LA'],
		['Loüisiáná', 'LA'],
		['west virginia', 'WV'],
		['Virginia', 'VA'],
		['District of Columbia', 'DC'],
		['D.C.', 'DC'],
		['Washington, D.C.', 'DC'],
		['Washington', 'WA'],
		['New York City', 'NY'],
		['Ohio state', 'OH'],
		['west va', 'WV'],
		['W. Va.', 'WV'],
		['n carolina', 'NC'],
		['West', 'WV'],
		['Columbia', 'DC']
	])('is found by “%s”: %s', (text, code) => {
		expect(found(text)).toBe(code);
	});

	it('is found by every name and every postal code', () => {
		for (const { value, name } of compared) {
			expect(found(name)).toBe(value);
			expect(found(value)).toBe(value);
		}
	});
});

describe('an unknown or ambiguous name', () => {
	it('suggests the state with a similar name', () => {
		expect(match('Lousiana')).toMatchObject({
			say: 'No state has this name. Did you mean Louisiana?',
			instead: { value: 'LA' }
		});
		expect(match('Misissipi')).toMatchObject({ instead: { value: 'MS' } });
		expect(match('Pensilvania')).toMatchObject({ instead: { value: 'PA' } });
		expect(match('Ohoi')).toMatchObject({ instead: { value: 'OH' } });
	});

	it('suggests nothing if no name is similar', () => {
		const result = match('Atlantis');
		expect(result).toEqual({
			say: 'No state has this name. The list has all of them.'
		});
		expect(match('USA')).not.toHaveProperty('instead');
	});

	it('lists all states that it could mean', () => {
		expect(found('New')).toBe('This could be New Hampshire, New Jersey, New Mexico, or New York.');
		expect(found('Carolina')).toBe('This could be North Carolina or South Carolina.');
		expect(match('Carolina').among?.map(({ value }) => value)).toEqual(['NC', 'SC']);
	});

	it('says that Puerto Rico is not in the table', () => {
		expect(found('puerto rico')).toMatch(/^Puerto Rico is not in this table/);
		expect(found('PR')).toMatch(/^Puerto Rico is not in this table/);
	});

	it('may contain needless spaces', () => {
		expect(found(' OHIO  a ')).toBe('No state has this name. Did you mean Ohio?');
	});

	it('may contain no letters', () => {
		expect(found('42')).toMatch(/^No state has this name\./);
		expect(found('?')).not.toMatch(/undefined/);
	});
});

describe('several states', () => {
	const codes = (text: string) => {
		const result = matchAll(text);
		return result.choices ? result.choices.map(({ value }) => value).join() : result.say;
	};

	it.each([
		['OH,WV', 'OH,WV'],
		['ohio and west virginia', 'OH,WV'],
		['Ohio; Iowa & Utah', 'OH,IA,UT'],
		['Ohio, ', 'OH'],
		['ohio, OH', 'OH'],
		['Washington, D.C.', 'DC'],
		['wash, DC', 'WA,DC'],
		['Ohio', 'OH']
	])('are found by “%s”: %s', (text, expected) => {
		expect(codes(text)).toBe(expected);
	});

	it('are at most three', () => {
		expect(codes('OH, WV, PA')).toBe('OH,WV,PA');
		expect(codes('OH, WV, PA, NY')).toBe('At most 3 can be drawn together.');
	});

	it('are not shown if one of them is unknown, and nothing is suggested that would replace the others', () => {
		expect(matchAll('Iowa, Ohoi')).toEqual({
			say: 'No state has this name. Did you mean Ohio?'
		});
		expect(matchAll('Ohoi,')).toMatchObject({ instead: { value: 'OH' } });
	});
});
