const KEY = 'upstream:step';

/** Remembers in this browser where the reader is; nothing leaves it. */
export function remember(id: string): void {
	try {
		localStorage.setItem(KEY, id);
	} catch {
		// Where a browser keeps nothing there is no offer to resume, and nothing else is lost.
	}
}

/** The step that the reader was at last time, or nothing. */
export function remembered(): string {
	try {
		return localStorage.getItem(KEY) ?? '';
	} catch {
		return '';
	}
}
