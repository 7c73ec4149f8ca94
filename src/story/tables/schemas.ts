import * as v from 'valibot';
import { DRUG_CLASSES } from './classes';
import {
	amount,
	changeOrNull,
	date,
	dateOrNull,
	dateOrYear,
	listOf,
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
} from '$lib/data/fields';
import { NATION, STATE_CODES } from './state-codes';

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

/** `announced.csv`: totals as first announced, and in a later release. */
export const announcedRow = v.object({
	announced: date,
	month,
	drug_class: v.literal('all_drugs', 'all_drugs'),
	value: whole,
	change: changeOrNull,
	later_value: whole,
	later_vintage: vintage,
	source: text
});

/** `precursor-statements.csv`: statements about China's share. */
export const statementRow = v.pipe(
	v.object({
		date,
		speaker: text,
		speaker_short: shortText(26),
		share: shareOrNull,
		bound: oneOfOrNull(['about', 'more than', 'exactly']),
		of_what: text,
		of_short: shortText(24),
		method_published: text,
		source: text
	}),
	v.forward(
		v.check((row) => row.share === null || row.bound !== null, 'a bound, as there is a share'),
		['bound']
	),
	v.forward(
		v.check((row) => row.share !== null || row.bound === null, 'nothing, as there is no share'),
		['bound']
	)
);

/** `seizures.csv`: fentanyl seized at and between ports of entry, in pounds per fiscal year. */
export const seizureRow = v.object({
	fiscal_year: whole,
	partial: yesNo,
	place: oneOf(['ports of entry', 'between ports']),
	pounds: amount,
	vintage
});

/** `potency.csv`: how many times as potent as another drug a substance is. */
export const potencyRow = v.pipe(
	v.object({
		substance: text,
		against: oneOf(['morphine', 'fentanyl', 'heroin']),
		low: v.pipe(
			amount,
			v.check((low) => low > 0, 'a number above 0')
		),
		high: amount,
		standing: oneOf(['stated', 'disputed']),
		note: v.string(),
		source: text
	}),
	v.forward(
		v.check((row) => row.high >= row.low, 'a number that is not below the low end'),
		['high']
	)
);

/** `published.csv`: figures for individual states, as published elsewhere. */
export const publishedRow = v.object({
	id: text,
	state: text,
	month,
	value: whole,
	bound: oneOf(['about', 'more than', 'exactly']),
	published: date,
	speaker: text,
	speaker_short: shortText(26),
	source: text
});

/** `stated.csv`: figures that the text cites from a publication. */
export const statedRow = v.object({
	id: text,
	value: amount,
	bound: oneOf(['about', 'more than', 'exactly']),
	unit: text,
	period: text,
	about: text,
	source: text
});

/** `ages.csv`: the age range that each leading-cause claim names. */
export const ageRow = v.object({
	claim: oneOf(['overdose', 'fentanyl']),
	low: whole,
	high: whole,
	source: text
});

/** `states-yearly.csv`: deaths and residents of a state, or the country, in one calendar year. */
export const stateYearRow = v.pipe(
	v.object({
		state: v.picklist([NATION, ...STATE_CODES], 'the postal code of a state, DC or US'),
		name: text,
		year: whole,
		deaths: wholeOrNull,
		population: v.pipe(whole, v.minValue(1, 'at least one resident')),
		basis: oneOfOrNull(['residents', 'place of death'])
	}),
	v.forward(
		v.check((row) => row.deaths === null || row.basis !== null, 'whose deaths these are'),
		['basis']
	),
	v.forward(
		v.check((row) => row.deaths !== null || row.basis === null, 'nothing, as no deaths are given'),
		['basis']
	)
);

/** `states-12mo.csv`: deaths in the twelve months ending each month, by state. */
export const stateMonthRow = v.pipe(
	v.object({
		state: v.picklist(STATE_CODES, 'the postal code of a state or DC'),
		month,
		reported: wholeOrNull,
		predicted: wholeOrNull,
		blank: oneOfOrNull(['low quality', 'fewer than 10', 'not in the data set']),
		vintage
	}),
	v.forward(
		v.check(
			(row) => row.reported !== null || row.blank !== null,
			'the reason why no deaths are reported'
		),
		['blank']
	),
	v.forward(
		v.check(
			(row) => row.reported === null || row.blank === null,
			'nothing, as deaths are reported'
		),
		['blank']
	)
);

/** `events.csv`: what governments, lawmakers and courts did, and when. */
export const eventRow = v.pipe(
	v.object({
		id: text,
		topics: listOf(['control', 'climb', 'controls', 'letters', 'asks', 'trip', 'explanations']),
		date: dateOrYear,
		end: dateOrNull,
		actor: text,
		short: shortText(34),
		brief: shortText(34),
		about: text,
		standing: oneOf(['done', 'planned']),
		source: text
	}),
	v.forward(
		v.check(
			({ date, end }) => end === null || (date.slice(0, 8) === end.slice(0, 8) && date < end),
			'a later day of the month that the date is in'
		),
		['end']
	)
);

/** `positions.csv`: what is demanded, how the fall in deaths is explained, and by whom. */
export const positionRow = v.object({
	topic: oneOf(['asks', 'levers', 'explanations']),
	title: shortText(26),
	about: text,
	who: text,
	who_short: shortText(26),
	standing: text,
	source: text
});

/** `route.csv`: who supplies what to whom, before and after 2019. */
export const routeRow = v.object({
	period: oneOf(['before', 'after']),
	from: text,
	to: text,
	via: v.string(),
	carries: oneOf(['finished fentanyl', 'precursors', 'finished fentanyl and precursors']),
	about: text,
	standing: oneOf(['in use', 'largely ended']),
	source: text
});
