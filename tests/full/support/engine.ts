/** The keys of a presentation remote. */
export type RemoteKey = 'PageDown' | 'PageUp';

/** A browser engine with one page open: what the tests need from every engine. */
export interface Engine {
	goto: (address: string) => Promise<void>;
	/** Evaluates an expression in the page. */
	inPage: <T>(expression: string) => Promise<T>;
	/** Evaluates an expression in a frame of the page, by its index. */
	inFrame: <T>(index: number, expression: string) => Promise<T>;
	/** Moves the pointer to the middle of a frame, as a reader does. */
	touch: (index: number) => Promise<void>;
	/** Presses a key of a presentation remote, and releases it. */
	press: (key: RemoteKey) => Promise<void>;
	/** Errors and warnings of the console so far, if the driver reports them. */
	complaints?: () => string[];
	stop: () => Promise<void>;
}

export const WINDOW = { width: 900, height: 800 };
