/** What a reader can choose: the value in the address, and the name. */
export interface NamedChoice {
	value: string;
	name: string;
	/** The value, if readers know it as a code, such as “OH”. */
	code?: string;
}

/** Why a text names no choice, perhaps with a suggestion or with all that the text could mean. */
export interface NoMatch {
	say: string;
	instead?: NamedChoice;
	among?: readonly NamedChoice[];
}

/** The result of a search for one choice or for several. */
export type Matches =
	| { choices: readonly NamedChoice[]; instead?: undefined; among?: undefined }
	| (NoMatch & { choices?: undefined });
