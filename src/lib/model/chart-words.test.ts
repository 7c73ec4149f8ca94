import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary-folder';
import { checkChartWords } from './chart-words';

const rules = {
	banned: [[/\bships\b/, 'boats']] as const,
	figures: {
		boats: { id: 'boats', text: '53', value: 53, table: 'boats.csv' },
		'boats-sold': { id: 'boats-sold', text: '60', value: 60, table: 'boats.csv' }
	}
};

function problemsOf(json: string): string[] {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'charts'));
	writeFileSync(join(folder, 'units.json'), '["per 100", "0 to"]');
	writeFileSync(join(folder, 'charts/boats.json'), json);
	return checkChartWords(folder, rules).map((problem) => problem.slice(folder.length + 1));
}

describe('checkChartWords', () => {
	it('passes texts, lists, values, years and units', () => {
		expect(
			problemsOf('{ "a": "{count} **boats**, per 100 since 2015", "b": ["All boats", "Boats"] }')
		).toEqual([]);
	});

	it('passes forms for counts', () => {
		expect(problemsOf('{ "a": { "one": "{count} boat", "other": "{count} boats" } }')).toEqual([]);
	});

	it('passes statements that are true', () => {
		expect(
			problemsOf('{ "a": "Most boats", "trueWhile": { "a": "boats < boats-sold; boats = 53" } }')
		).toEqual([]);
	});

	it('passes a story without words of charts', () => {
		expect(checkChartWords(temporaryFolder(), rules)).toEqual([]);
	});

	it.each([
		['{ "a": "53 boats" }', '1:8: a: found the number 53, expected a {value} for it.'],
		['{ "a": "10 to" }', '1:8: a: found the number 10, expected a {value} for it.'],
		[
			'{ "a": ["All boats",\n"the ships"] }',
			'2:1: a: found “ships”, expected words such as “boats”.'
		],
		['{ "a": "**Boats" }', '1:8: a: found an odd number of **, expected one at each end.'],
		[
			'{ "a": "{count boats" }',
			'1:8: a: found “{”, expected the name of a value in braces, such as {count}.'
		],
		['{ "a": "" }', '1:8: found "" in "a", expected some text.'],
		['{ "a": [] }', '1:8: found [] in "a", expected at least one text.'],
		['{ "a": 1 }', '1:8: found 1 in "a", expected a text, or a list of texts from full to brief.'],
		[
			'{ "a": "Boats",\n"trueWhile": { "a": "boats > boats-sold" } }',
			'2:21: a: it is not true that 53 is more than 60 (boats > boats-sold), expected words that hold for these tables.'
		],
		[
			'{ "a": "Boats",\n"trueWhile": { "a": "sold-boats > 1" } }',
			'2:21: a: found the unknown figure sold-boats, expected one that the tables give.'
		],
		[
			'{ "a": "Boats",\n"trueWhile": { "b": "boats > 1" } }',
			'2:16: trueWhile: found the unknown key b, expected that of a text in this file.'
		],
		[
			'{ "a": "Boats", "trueWhile": "boats > 1" }',
			'1:30: found "boats > 1" in "trueWhile", expected an object of statements.'
		],
		[
			'{ "a": { "one": "boat" } }',
			'1:8: found no field "other", expected forms of a text for counts, with at least “other”.'
		],
		[
			'{ "a": { "one": "boat", "other": "ships" } }',
			'1:34: a: found “ships”, expected words such as “boats”.'
		],
		['{ "a": "Boats", }', '1:17: found "}", expected the name of a field in quotation marks.']
	])('refuses %s', (json, problem) => {
		expect(problemsOf(json)).toEqual([`charts/boats.json:${problem}`]);
	});
});
