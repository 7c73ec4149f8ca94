import type { Template } from './template';

/** Counts the words with a letter or a digit in them, not dashes between spaces. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

// A year is a date and T40.4 is a name. Neither is a figure that could go out of date.
const names = /\b(?:19[5-9]\d|20[0-2]\d)\b(?![.,]\d)|\b[A-Z]{1,3}\d+(?:\.\d+)?\b/g;

/** Numbers typed into the copy that no figure backs. */
export function looseNumbers(template: Template): string[] {
	return template.flatMap((piece) =>
		'text' in piece ? (piece.text.replace(names, '').match(/\d+(?:[.,]\d+)*/g) ?? []) : []
	);
}

/** Words that this story does not use for people, and their replacements. */
const banned: readonly (readonly [RegExp, string])[] = [
	[/\baddicts?\b/i, 'person with addiction'],
	[/\b(?:drug )?abus(?:e|es|ed|er|ers|ing)\b/i, 'drug use, or substance use disorder'],
	[/\busers?\b/i, 'person who used drugs'],
	[/\bjunk(?:ie|ies|y)\b/i, 'person with addiction'],
	[/\bdrug habits?\b/i, 'addiction'],
	[/\bclean\b/i, 'in recovery, or stopped using'],
	[/\bdirty\b/i, 'tested positive'],
	[/\bcaus(?:ed|es|ing) (?:by|the deaths?)\b/i, 'involved'],
	[/\b(?:overdose|drug|fentanyl) victims?\b/i, 'person who died of an overdose'],
	[/\bkillers?\b/i, 'cause of death'],
	[/\bcommitted suicide\b/i, 'died by suicide'],
	[/\b(?:inva(?:sion|de[sd]?)|flood(?:s|ed|ing)?|pour(?:s|ed|ing)?)\b/i, 'came'],
	[/\bpoison(?:s|ed|ing)?\b/i, 'overdose'],
	[/\bopiates?\b/i, 'opioid'],
	[
		/\bChinese (?:drugs?|fentanyl|poison|precursors?|chemicals?)\b/i,
		'fentanyl from companies in China'
	],
	[/\bMexican (?:drugs?|fentanyl|cartels?)\b/i, 'criminal groups based in Mexico'],
	[
		/\bthe Chinese\b(?! (?:government|foreign ministry|state|authorities|embassy|ambassador))/i,
		'companies and brokers based in China, or the Chinese government'
	]
];

/** The banned words in a text, each with its replacement. */
export function bannedWords(text: string): { found: string; instead: string }[] {
	return banned.flatMap(([pattern, instead]) => {
		const found = pattern.exec(text)?.[0];
		return found === undefined ? [] : [{ found, instead }];
	});
}
