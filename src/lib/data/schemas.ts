import * as v from 'valibot';
import { DRUG_CLASSES } from './classes';
import {
	amount,
	changeOrNull,
	date,
	month,
	oneOf,
	oneOfOrNull,
	shareOrNull,
	shortText,
	text,
	vintage,
	whole,
	wholeOrNull,
	yesNo
} from './fields';

/** `overdose-12mo.csv`: deaths in the twelve months ending each month, by drug class. */
export const overdoseRow = v.object({
	month,
	drug_class: oneOf(DRUG_CLASSES),
	reported: wholeOrNull,
	predicted: wholeOrNull,
	vintage
});

/** `fentanyl-by-name-12mo.csv`: deaths with fentanyl written on the certificate. */
export const namedDrugRow = v.object({ month, deaths: wholeOrNull, vintage });

/** `announced.csv`: totals as first announced, beside a later release. */
export const announcedRow = v.object({
	announced: date,
	month,
	drug_class: oneOf(DRUG_CLASSES),
	value: whole,
	change: changeOrNull,
	later_value: whole,
	later_vintage: vintage,
	source: text
});

/** `precursor-statements.csv`: what speakers have said of China's share. */
export const statementRow = v.object({
	date,
	speaker: text,
	speaker_short: shortText(26),
	share: shareOrNull,
	bound: oneOfOrNull(['about', 'more than', 'exactly']),
	of_what: text,
	of_short: shortText(24),
	method_published: text,
	source: text
});

/** `seizures.csv`: fentanyl seized at and between ports of entry, pounds a fiscal year. */
export const seizureRow = v.object({
	fiscal_year: whole,
	partial: yesNo,
	place: oneOf(['ports of entry', 'between ports']),
	pounds: amount,
	vintage
});

/** `potency.csv`: how many times as potent as a named drug. */
export const potencyRow = v.object({
	substance: text,
	against: oneOf(['morphine', 'fentanyl', 'heroin']),
	low: amount,
	high: amount,
	standing: oneOf(['stated', 'disputed']),
	note: v.string(),
	source: text
});

/** `ages.csv`: the age range that each leading-cause claim names. */
export const ageRow = v.object({
	claim: oneOf(['overdose', 'fentanyl']),
	low: whole,
	high: whole,
	source: text
});
