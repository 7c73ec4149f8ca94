/** A browser engine with one page open, as much of it as the tests ask of each alike. */
export interface Engine {
	goto: (address: string) => Promise<void>;
	/** Evaluates an expression in the page. */
	inPage: <T>(expression: string) => Promise<T>;
	/** Evaluates an expression in a frame of the page, by its place. */
	inFrame: <T>(index: number, expression: string) => Promise<T>;
	/** Puts the pointer on the middle of a frame, as a reader does. */
	touch: (index: number) => Promise<void>;
	/** Errors and warnings of the console until now, where it can be read. */
	complaints?: () => string[];
	stop: () => Promise<void>;
}

export const WINDOW = { width: 900, height: 800 };
