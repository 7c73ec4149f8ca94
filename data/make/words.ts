/** Our description of one statement about China's share. */
export interface Words {
	speaker: string;
	/** At most 26 characters. */
	speakerShort: string;
	bound: 'about' | 'more than' | 'exactly' | '';
	ofWhat: string;
	/** At most 24 characters. */
	ofShort: string;
}

/** Descriptions by source id. They paraphrase, because some texts were read in translation. */
export const WORDS: Readonly<Record<string, Words>> = {
	'dea-2020': {
		speaker: 'U.S. Drug Enforcement Administration, intelligence report',
		speakerShort: 'DEA report',
		bound: '',
		ofWhat: 'Mexico and China as the first sources of fentanyl, with India rising',
		ofShort: 'a primary source'
	},
	'dea-2022': {
		speaker: 'U.S. Drug Enforcement Administration, statement at the end of the year',
		speakerShort: 'DEA statement',
		bound: '',
		ofWhat: 'China as where most of the chemicals come from',
		ofShort: 'most of the chemicals'
	},
	'trone-letter-2023': {
		speaker: 'Rep. David Trone, in his letter to the Secretary of State',
		speakerShort: 'Rep. Trone, letter',
		bound: '',
		ofWhat: 'companies in China as the main source of precursors',
		ofShort: 'main source'
	},
	'cnn-wire-2023': {
		speaker: 'Rep. David Trone, speaking to CNN',
		speakerShort: 'Rep. Trone, to CNN',
		bound: 'about',
		ofWhat: 'precursors that fentanyl is made from; he put it just below the number',
		ofShort: 'of precursors'
	},
	'house-committee-video': {
		speaker: 'House Select Committee on the Chinese Communist Party, in a video',
		speakerShort: 'House committee, video',
		bound: 'more than',
		ofWhat: 'precursors that supply illicit fentanyl around the world',
		ofShort: 'of precursors'
	},
	'house-committee-release': {
		speaker: 'House Select Committee on the Chinese Communist Party, in a press release',
		speakerShort: 'House committee, release',
		bound: '',
		ofWhat: 'China as the maker of almost every precursor',
		ofShort: 'nearly all'
	},
	'krishnamoorthi-2024': {
		speaker: 'Rep. Raja Krishnamoorthi, ranking member of the House Select Committee',
		speakerShort: 'Rep. Krishnamoorthi',
		bound: 'exactly',
		ofWhat: 'illegal fentanyl that enters the United States, the drug and not its precursors',
		ofShort: 'of fentanyl'
	},
	'newhouse-2024': {
		speaker: 'Rep. Dan Newhouse, at a House committee hearing',
		speakerShort: 'Rep. Newhouse',
		bound: 'more than',
		ofWhat: 'precursors of fentanyl',
		ofShort: 'of precursors'
	},
	'odni-2025': {
		speaker: 'Office of the Director of National Intelligence, yearly threat assessment',
		speakerShort: 'U.S. intelligence',
		bound: '',
		ofWhat: 'China as the primary source of precursors and pill presses, followed by India',
		ofShort: 'primary source'
	},
	'crs-2026': {
		speaker: 'Congressional Research Service, brief for Congress',
		speakerShort: 'Congressional Research',
		bound: '',
		ofWhat: 'China as the primary source of precursors for other countries, above all Mexico',
		ofShort: 'primary source'
	}
};
