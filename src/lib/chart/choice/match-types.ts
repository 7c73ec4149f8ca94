/** What a reader can choose: the value in the address, and the name. */
export interface NamedChoice {
	value: string;
	name: string;
}

/** Why a text names no choice. */
export interface NoMatch {
	choice?: undefined;
	say: string;
	instead?: NamedChoice;
	among?: readonly NamedChoice[];
}

/** The result of a search for one choice or for several. */
export type Matches =
	| { choices: readonly NamedChoice[]; instead?: undefined; among?: undefined }
	| (Omit<NoMatch, 'choice'> & { choices?: undefined });
