import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { checkJson } from '../data/check-json';
import { text } from '../data/fields';
import { faultAt, type InputFile } from '../data/input-error';
import { jsonPlaces } from '../data/json-places';
import { readText } from '../data/read-text';
import { bannedWords, looseNumbers, type BannedWords } from './wording';

/** The folder of the words of a story's charts: `copy/en/charts` beside its copy `copy/en.md`. */
export const chartWordsOf = (copy: string) => copy.replace(/\.md$/, '/charts');

/** What the words of charts are checked with. */
export interface ChartWordRules {
	banned: BannedWords;
	/** Phrases with a number that no table gives, such as a unit: “per 100,000”. */
	units: readonly RegExp[];
}

const TEXTS = 'a text, or a list of texts from full to brief';

const words = v.record(
	v.string(),
	v.union([text, v.pipe(v.array(text), v.nonEmpty('at least one text'))], TEXTS),
	'an object of texts'
);

/** What is wrong with one text, each as what was found and expected. */
function faultsIn(text: string, { banned, units }: ChartWordRules): string[] {
	const rest = text.replaceAll(/\{\w+\}/g, '');
	const [brace] = /[{}]/.exec(rest) ?? [];
	const open = ['**', '~~'].find((mark) => text.split(mark).length % 2 === 0);
	const typed = units.reduce((left, unit) => left.replaceAll(unit, ''), rest);
	return [
		...looseNumbers([{ text: typed }]).map(
			(number) => `the number ${number}, expected a {value} for it`
		),
		...bannedWords(text, banned).map(
			({ found, instead }) => `“${found}”, expected words such as “${instead}”`
		),
		...(brace ? [`“${brace}”, expected the name of a value in braces, such as {count}`] : []),
		...(open ? [`an odd number of ${open}, expected one at each end`] : [])
	];
}

function checkFile(file: InputFile, rules: ChartWordRules): string[] {
	const checked = checkJson(file.text, words);
	if (checked.faults) return checked.faults.map(({ offset, what }) => faultAt(file, offset, what));
	const places = jsonPlaces(file.text);
	return Object.entries(checked.value).flatMap(([key, texts]) =>
		[texts]
			.flat()
			.flatMap((text, i) =>
				faultsIn(text, rules).map((fault) =>
					faultAt(
						file,
						places.of(typeof texts === 'string' ? [key] : [key, i]),
						`${key}: found ${fault}`
					)
				)
			)
	);
}

/**
 * Checks the words of a story's charts: files of texts, without typed numbers, banned words, empty
 * texts or open marks.
 * @param folder the folder of these files; a story whose charts have no words has none
 * @returns a sentence for each problem
 */
export function checkChartWords(folder: string, rules: ChartWordRules): string[] {
	if (!existsSync(folder)) return [];
	const files = readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.sort();
	return files.flatMap((name) => checkFile(readText(join(folder, name)), rules));
}
