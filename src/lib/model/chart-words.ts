import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { checkJson } from '../data/check-json';
import { text } from '../data/fields';
import { faultAt, type InputFile } from '../data/input-error';
import { readJson } from '../data/json';
import { jsonPlaces } from '../data/json-places';
import { readText } from '../data/read-text';
import { bannedWords, looseNumbers, type BannedWords } from './wording';

/** The folder of the words of a story: `copy/en` beside its copy `copy/en.md`. */
export const wordsOf = (copy: string) => copy.replace(/\.md$/, '');

/** The words of charts are files of texts in this folder of it. */
const CHARTS = 'charts';

/** A list of phrases with a number that no table gives, such as a unit: “per 100,000”. */
const UNITS = 'units.json';

const TEXTS = 'a text, or a list of texts from full to brief';

const phrases = v.array(text, 'a list of phrases');
const words = v.record(
	v.string(),
	v.union([text, v.pipe(v.array(text), v.nonEmpty('at least one text'))], TEXTS),
	'an object of texts'
);

/** Removes phrases, but not the end of a longer number. */
const without = (text: string, phrases: readonly string[]) =>
	phrases.reduce((left, phrase) => {
		const literal = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		return left.replaceAll(new RegExp(`(?<![\\d.,])${literal}(?![\\d])`, 'g'), '');
	}, text);

/** What is wrong with one text, each as what was found and expected. */
function faultsIn(text: string, banned: BannedWords, units: readonly string[]): string[] {
	const rest = text.replaceAll(/\{\w+\}/g, '');
	const [brace] = /[{}]/.exec(rest) ?? [];
	const open = ['**', '~~'].find((mark) => text.split(mark).length % 2 === 0);
	return [
		...looseNumbers([{ text: without(rest, units) }]).map(
			(number) => `the number ${number}, expected a {value} for it`
		),
		...bannedWords(text, banned).map(
			({ found, instead }) => `“${found}”, expected words such as “${instead}”`
		),
		...(brace ? [`“${brace}”, expected the name of a value in braces, such as {count}`] : []),
		...(open ? [`an odd number of ${open}, expected one at each end`] : [])
	];
}

function checkFile(file: InputFile, banned: BannedWords, units: readonly string[]): string[] {
	const checked = checkJson(file.text, words);
	if (checked.faults) return checked.faults.map(({ offset, what }) => faultAt(file, offset, what));
	const places = jsonPlaces(file.text);
	return Object.entries(checked.value).flatMap(([key, texts]) =>
		[texts].flat().flatMap((text, i) => {
			const offset = places.of(typeof texts === 'string' ? [key] : [key, i]);
			return faultsIn(text, banned, units).map((fault) =>
				faultAt(file, offset, `${key}: found ${fault}`)
			);
		})
	);
}

/**
 * Checks the words of a story's charts: no typed numbers but units, no banned words, no empty texts,
 * no open marks.
 * @param folder the story's words; a story whose charts have none has no such folder
 * @returns a sentence for each problem
 */
export function checkChartWords(folder: string, banned: BannedWords): string[] {
	const charts = join(folder, CHARTS);
	if (!existsSync(charts)) return [];
	const units = existsSync(join(folder, UNITS)) ? readJson(folder, UNITS, phrases) : [];
	return readdirSync(charts)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.flatMap((name) => checkFile(readText(join(charts, name)), banned, units));
}
