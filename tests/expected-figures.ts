// What the story says in numbers: the values to change with a new release of the figures. Compare
// each with its source, and read the sentences that contain it.

/** Each figure that the text may name, as it is printed, with ordinary spaces. */
export const figures = {
	'reported-july-2022': '107,583',
	'predicted-july-2022': '109,075',
	'estimated-extra-july-2022': '1,492',
	'synthetic-july-2022': '72,536',
	'synthetic-predicted-july-2022': '73,513',
	'share-july-2022': '67',
	'without-synthetic-july-2022': '35,047',
	'deaths-per-dot': '100',
	dots: '1,076',
	'dots-synthetic': '725',
	'cocaine-july-2022': '26,373',
	'stimulants-july-2022': '33,890',
	'heroin-july-2022': '7,062',
	'classes-sum-july-2022': '139,861',
	'hundred-thousand': '100,000',
	'first-predicted-over-100000': '100,950',
	'first-predicted-month': 'April 2021',
	'first-reported-over-100000': '100,569',
	'first-reported-month': 'June 2021',
	'start-month': 'January 2015',
	'reported-start': '47,523',
	'latest-month': 'August 2025',
	'reported-latest': '69,172',
	'predicted-latest': '72,836',
	'gap-latest': '3,664',
	'synthetic-reported-latest': '38,514',
	'synthetic-predicted-latest': '40,528',
	'reported-december-2022': '109,413',
	'peak-month': 'August 2023',
	'peak-predicted': '112,966',
	'synthetic-peak-month': 'July 2023',
	'synthetic-peak-predicted': '78,729',
	'share-start': '12',
	'heroin-start': '10,788',
	'heroin-latest': '2,289',
	'fentanyl-by-name-july-2022': '71,671',
	'fentanyl-by-name-share': '99',
	'announced-january-2025': '82,138',
	'announced-rise': '1,400',
	'announced-month': 'June 2025',
	'announced-window': 'January 2025',
	'later-january-2025': '79,626',
	'potency-low': '50',
	'potency-high': '100',
	'heroin-potency-low': '30',
	'heroin-potency-high': '50',
	'heroin-derived-low': '1',
	'heroin-derived-high': '3.3',
	'nitazenes-low': '2',
	'nitazenes-high': '40',
	isotonitazene: '500',
	carfentanil: '10,000',
	oxycodone: '1.5',
	'ports-share-low': '83',
	'ports-share-high': '92',
	'ports-share-2023': '89',
	'ports-first-year': '2019',
	'ports-last-year': '2022',
	'seized-2023': '27,023',
	'seized-2025': '12,027',
	'claimed-share': '98',
	'claimed-share-committee': '97',
	'claimed-share-newhouse': '90',
	statements: '10',
	'statements-with-number': '4',
	'age-overdose-low': '18',
	'age-overdose-high': '44',
	'age-claim-high': '49',
	'so-far-year': '2026',
	'so-far-month': 'August 2026',
	'seized-so-far': '10,369',
	'wv-adjusted-2021': '90.9',
	'us-adjusted-2021': '32.4',
	'chemical-sales-2017': '37.2',
	sanctioned: '300',
	'final-2024': '79,384',
	'control-announced-date': '1 April 2019',
	'control-in-force-day': '1 May',
	'trip-planned-date': '5 and 6 February 2023',
	'trip-planned-day': '5 and 6 February',
	'un-2022-date': '2022',
	'control-month': 'May 2019',
	'synthetic-at-control': '32,788',
	'wv-deaths-2021': '1,189',
	'wv-rate-2021': '66.6',
	'us-rate-2021': '21.3',
	'second-rate-2021': '49.3',
	'wv-published': '1,300',
	'wv-published-month': 'March 2022',
	'wv-reported-march-2022': '1,143',
	'wv-predicted-march-2022': '1,185',
	'wv-peak-month': 'April 2021',
	'wv-peak-predicted': '1,291',
	'wv-reported-latest': '454',
	'wv-predicted-latest': '490',
	'wv-fall': '62',
	'wv-july-2023': '1,225',
	'wv-change': '60',
	'wv-later-points': '5',
	'wv-later-month': 'January 2026',
	'wv-later-reported': '434',
	'wv-later-predicted': '453',
	'west-fall': '26',
	'rest-fall': '55',
	'synthetic-fall': '49',
	'later-all-month': 'March 2026',
	'later-all-predicted': '67,798',
	'later-synthetic-points': '5',
	'later-synthetic-month': 'January 2026',
	'later-synthetic-reported': '36,825',
	'later-synthetic-predicted': '37,488',
	'lines-release': 'January 2026',
	'all-release': 'August 2026',
	'synthetic-release': 'June 2026',
	'august-peak-month': 'August 2023',
	'august-peak': '112,418',
	'august-fall': '40',
	'august-december-2022': '110,393',
	'august-december-2019': '71,740',
	'later-all-rises': '0',
	'june-synthetic-december-2019': '36,895',
	'drugs-named-start': '80.9',
	'drugs-named-july-2022': '95.6',
	'phone-emergency': '911',
	'phone-lifeline': '988',
	'phone-samhsa': '1-800-662-4357',
	'site-treatment': 'FindTreatment.gov'
};

/** What the story page has in a step. */
export const inSteps = {
	'toll-one-year': ['107,583'],
	'involved-two-thirds': ['67 percent'],
	'toll-guess': ['67,798', '40 percent'],
	'since-field': ['112,418', '67,798'],
	'potency-heroin': ['1 to 3.3'],
	'west-virginia-figure': ['1,143', '1,185', '1,300', '1,291'],
	'west-virginia-rate': ['66.6'],
	'since-found': ['27,023']
};

/**
 * What the alternative text of a chart has in a state: the finding, the extremes and the caveat.
 * Readers who do not see the chart get the figures that its marks show.
 */
export const inAlternativeTexts = {
	tiles: {
		lines: ['27.7', '11.9', '72.3 in April 2021'],
		change: ['26 percent', '55 percent', '39 states', '78,729 to 40,528']
	},
	toll: {
		field: ['1,076 rings', '107,583', '15 smaller rings', '109,075 in all'],
		'two-thirds': ['725 are filled', '72,536 of 107,583', '67 percent', '35,047'],
		gathered: ['June 2022 and July 2022', 'Eleven of the months', 'twelve squares'],
		stem: ['48,060 in January 2015', '109,075 in July 2022', '2.3 times', 'April 2021, at 100,950'],
		guess: [
			...['110,393 in December 2022', '112,418 in August 2023', 'by 40 percent'],
			...['67,798 in March 2026', '71,740', 'December 2019', 'incomplete']
		],
		'guess-open': ['110,393', 'December 2022', 'March 2026', 'left for you to draw'],
		counted: ['69,172 reported', '72,836 estimated', 'starts at 60,000', 'hatched'],
		blip: ['82,138', 'NPR', '79,626', 'starts at 70,000', 'about 1,400'],
		rise: ['42,231 and 5,829, 12 percent of 48,060', '35,562 and 73,513, 67 percent of 109,075'],
		overlap: ['72,536', '33,890', '26,373', '7,062', 'at 139,861', 'at 107,583'],
		code: ['72,536', '71,671', '99 percent', 'T40.4'],
		fall: [
			...['112,418 in August 2023', '67,798 in March 2026', '71,740 of December 2019'],
			...['78,327 in July 2023', '37,488 in January 2026', '36,895 of December 2019'],
			'incomplete'
		],
		left: ['1,124 rings', '112,418', 'August 2023', '678 rings', '67,798', 'March 2026']
	},
	timeline: {
		climb: ['5,829', '32,788', '73,513 in July 2022', 'Nobody knows how many would have died'],
		substitutes: [
			...['1 May 2019', 'United Nations, 2022', '1 September 2024', '10 November 2025'],
			...['Chemicals not yet listed', 'drawn hollow', 'U.S. agencies']
		],
		explanations: [
			...['Science', 'Associated Press', 'NPR', 'Nobody has settled'],
			...['95,418', '112,418', '67,798', 'incomplete']
		]
	},
	actors: {
		letters: [
			...['24 January 2023: Rep. Trone writes', '1 February 2023: 14 senators'],
			...['5 and 6 February 2023, planned', 'not a cause']
		],
		levers: ['4 cards', 'Todd Robinson', 'Ned Price', 'unnamed', 'None is marked as better'],
		trip: ['133 days', '18 and 19 June 2023', '15 November 2023', '30 January 2024', 'not a cause'],
		control: ['1 December 2018', '1 May 2019', '1 and 2 August 2019', 'not a cause']
	},
	seizures: {
		ports: [...['83 to 92 percent', '92 in 2019', '85 in 2022'], 'not what crossed'],
		'by-year': [
			...['2,804 pounds in 2019', '27,023 pounds in 2023, the most', '12,027 pounds in 2025'],
			...['10,369 pounds to August', 'is open', '112,418', '67,798', 'not what crossed']
		]
	}
};
