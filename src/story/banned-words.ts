import type { BannedWords } from '$lib/model/wording';

/** Words that this story does not use for people, and their replacements. */
export const bannedWords: BannedWords = [
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
