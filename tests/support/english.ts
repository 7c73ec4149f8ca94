import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { type Markup } from './markup';

/** The accents of the pseudo-locale. A word without one was not translated. */
const ACCENT = /[áçéíñóúý]/i;
const WORD = /\p{L}+(?:[’']\p{L}+)*/gu;

/** An address, with `://` or with a domain before a slash, or the name of a file. */
const ADDRESS = /\S*:\/\/\S*|\S*\.[a-z]+\/\S*|\S+\.(?:csv|json)\b/gu;

/** What readers see or hear of an element besides its text. */
const READ = ['alt', 'aria-label', 'aria-valuetext', 'label', 'placeholder', 'title'];

/** What people see of a page in a preview of its link. */
const PREVIEW = ['description', 'og:title', 'og:description', 'og:image:alt'];

/** Code, and the rows of a table as they are in its file. */
const AS_IT_IS = ['code', 'pre', 'script', 'style', 'textarea'];

const records = (file: string) =>
	JSON.parse(readFileSync(`data/${file}.json`, 'utf8')) as Record<string, unknown>[];
const rows = (file: string) => csvParse(readFileSync(`data/tables/${file}.csv`, 'utf8'));

/** Every run of words in a name, because a chart may draw it over several lines. */
function linesOf(name: string): string[] {
	const words = name.split(' ');
	const lines = words.flatMap((_, from) =>
		words.slice(from).map((__, more) => words.slice(from, from + more + 1).join(' '))
	);
	return lines.filter((line) => /\p{Lu}/u.test(line));
}

/**
 * What no translation translates: the names of people, agencies, places and substances, the titles of
 * sources, and help lines.
 */
const NAMES: readonly unknown[] = [
	...records('sources').flatMap((source) => [
		...[source.publisher, source.title, source.short, source.licence, source.id]
	]),
	...records('help').flatMap((help) => [help.name, help.contact, help.about, help.checked]),
	...rows('states-yearly').flatMap(({ name = '', state }) => [
		name,
		state,
		// A chart draws a name that wraps as one text for each line.
		...linesOf(name)
	]),
	...rows('events').map(({ actor }) => actor),
	...rows('potency').flatMap(({ substance, against }) => [substance, against]),
	'localhost'
];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const EXEMPT = new RegExp(
	`(?<!\\p{L})(?:${[...new Set(NAMES.filter(Boolean).map(String))]
		.sort((a, b) => b.length - a.length)
		.map(escaped)
		.join('|')})(?!\\p{L})`,
	'gu'
);

/** The texts in an element, and its attributes that are read. A sentence with markup is several texts. */
function textsIn(element: Markup, skipped: readonly string[]): string[] {
	const { attributes, content, name } = element;
	if (skipped.includes(name) || attributes['translate'] === 'no') return [];
	const texts = content.flatMap((child) =>
		typeof child === 'string' ? child : textsIn(child, skipped)
	);
	const isPreview = PREVIEW.includes(attributes['name'] ?? attributes['property'] ?? '');
	const read = isPreview ? ['content'] : READ;
	return [...read.flatMap((key) => attributes[key] ?? []), ...texts];
}

/**
 * The words of a page in the pseudo-locale that were not translated, each with its text.
 * @param skipped elements whose content is as it is in a file, besides code
 */
export function englishIn(page: Markup, skipped: readonly string[] = []): string[] {
	return textsIn(page, [...AS_IT_IS, ...skipped]).flatMap((text) => {
		const rest = text.replace(/\s+/g, ' ').replace(ADDRESS, ' ').replace(EXEMPT, ' ');
		const words = rest.match(WORD) ?? [];
		const english = words.filter((word) => word.length > 1 && !ACCENT.test(word));
		return english.length > 0 ? [`${english.join(' ')}: ${text.trim().slice(0, 80)}`] : [];
	});
}
