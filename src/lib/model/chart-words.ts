import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { checkJson } from '../data/check-json';
import { text } from '../data/fields';
import { faultAt, InputError, type InputFile } from '../data/input-error';
import { readJson } from '../data/json';
import { jsonPlaces } from '../data/json-places';
import { readText } from '../data/read-text';
import { statementFaults, type WordRules } from './check-words';
import { bannedWords, looseNumbers, type BannedWords } from './wording';

/** The folder of the words of a story: `copy/en` beside its copy `copy/en.md`. */
export const wordsOf = (copy: string) => copy.replace(/\.md$/, '');

/** The words of charts are files of texts in this folder of it. */
const CHARTS = 'charts';

/** A list of phrases with a number that no table gives, such as a unit: “per 100,000”. */
const UNITS = 'units.json';

const TEXTS = 'a text, or a list of texts from full to brief';
const FORMS = 'forms of a text for counts, with at least “other”';

const phrases = v.array(text, 'a list of phrases');
const textOrList = v.union([text, v.pipe(v.array(text), v.nonEmpty('at least one text'))], TEXTS);
const form = v.optional(text);
const forms = v.strictObject(
	{ zero: form, one: form, two: form, few: form, many: form, other: text },
	FORMS
);
const OBJECT = 'an object of texts';

const textsOfKey = v.lazy((value): v.GenericSchema<unknown, Words> =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? forms : textOrList
);
const words = v.objectWithRest(
	{ trueWhile: v.optional(v.record(v.string(), text, 'an object of statements')) },
	textsOfKey,
	OBJECT
);

/** The schema of the texts of a file of words, without the statements that they rest on. */
export const chartTexts = v.record(v.string(), textsOfKey, OBJECT);

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

/** What a key of the words has: a text, texts from full to brief, or forms of a text for counts. */
export type Words = string | readonly string[] | Readonly<Record<string, string>>;

/** Each text of a key, and where it is below that key. */
const placedTexts = (words: Words): [path: (string | number)[], text: string][] =>
	typeof words === 'string'
		? [[[], words]]
		: Array.isArray(words)
			? words.map((text: string, i) => [[i], text])
			: Object.entries(words).map(([form, text]) => [[form], text]);

/** Each text of a key. */
export const textsOf = (words: Words): string[] => placedTexts(words).map(([, text]) => text);

/** A file of words, read. */
interface ChartWords {
	file: InputFile;
	texts: Readonly<Record<string, Words>>;
	/** The statements that texts rest on, by the key of the text: see `readStatements`. */
	trueWhile: Readonly<Record<string, string>>;
}

type ReadFile = ChartWords | { faults: string[] };

function readFile(file: InputFile): ReadFile {
	const checked = checkJson(file.text, words);
	if (checked.faults)
		return { faults: checked.faults.map(({ offset, what }) => faultAt(file, offset, what)) };
	const { trueWhile = {}, ...texts } = checked.value;
	return { file, texts, trueWhile };
}

function readFiles(folder: string): ReadFile[] {
	const charts = join(folder, CHARTS);
	if (!existsSync(charts)) return [];
	return readdirSync(charts)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => readFile(readText(join(charts, name))));
}

/**
 * Reads the words of a story's charts, file by file.
 * @param folder the story's words; a story whose charts have none has no such folder
 * @throws InputError with a sentence for each fault of form
 */
export function readChartWords(folder: string): ChartWords[] {
	const read = readFiles(folder);
	const problems = read.flatMap((each) => ('faults' in each ? each.faults : []));
	if (problems.length > 0) throw new InputError(problems);
	return read.flatMap((each) => ('faults' in each ? [] : each));
}

/** The texts of a story's charts by file, as the snapshot of a release keeps them. */
export const textsByFile = (folder: string): Record<string, ChartWords['texts']> =>
	Object.fromEntries(readChartWords(folder).map(({ file, texts }) => [basename(file.path), texts]));

function checkFile(
	{ file, texts, trueWhile }: ChartWords,
	{ figures, banned }: ChartWordRules,
	units: readonly string[]
): string[] {
	const places = jsonPlaces(file.text);
	const wording = Object.entries(texts).flatMap(([key, value]) =>
		placedTexts(value).flatMap(([path, text]) =>
			faultsIn(text, banned, units).map((fault) =>
				faultAt(file, places.of([key, ...path]), `${key}: found ${fault}`)
			)
		)
	);
	const statements = Object.entries(trueWhile).flatMap(([key, text]) => {
		const path = ['trueWhile', key];
		if (!Object.hasOwn(texts, key))
			return faultAt(
				file,
				places.of(path, 'name'),
				`trueWhile: found the unknown key ${key}, expected that of a text in this file`
			);
		return statementFaults(text, figures).map((what) =>
			faultAt(file, places.of(path), `${key}: ${what}`)
		);
	});
	return [...wording, ...statements];
}

/** What the words of charts are checked with. */
type ChartWordRules = Omit<WordRules, 'at'>;

/**
 * Checks the words of a story's charts: no typed numbers but units, no banned words, no empty texts,
 * no open marks, no false statements.
 * @param folder the story's words; a story whose charts have none has no such folder
 * @returns a sentence for each problem
 */
export function checkChartWords(folder: string, rules: ChartWordRules): string[] {
	const read = readFiles(folder);
	if (read.length === 0) return [];
	const units = existsSync(join(folder, UNITS)) ? readJson(folder, UNITS, phrases) : [];
	return read.flatMap((each) => ('faults' in each ? each.faults : checkFile(each, rules, units)));
}
