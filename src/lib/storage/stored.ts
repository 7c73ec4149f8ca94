/** A text in the browser's storage. */
export interface Stored {
	/** The text, or "" if there is none or storage is blocked. */
	read(): string;
	/** Stores a text; "" removes it. @returns whether that worked: storage can be blocked or full */
	write(text: string): boolean;
}

/**
 * A text that this browser stores under a name, apart from those of other stories. It is never sent
 * anywhere. Everything here must work without it.
 * @param within `sessionStorage` belongs to one tab
 */
export function stored(
	name: string,
	within: 'localStorage' | 'sessionStorage' = 'localStorage'
): Stored {
	const key = `${STORY_SLUG}:${name}`;
	return {
		read() {
			try {
				return globalThis[within].getItem(key) ?? '';
			} catch {
				return '';
			}
		},
		write(text) {
			try {
				if (text) globalThis[within].setItem(key, text);
				else globalThis[within].removeItem(key);
				return true;
			} catch {
				return false;
			}
		}
	};
}
