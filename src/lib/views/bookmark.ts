const KEY = 'upstream:step';

/** Stores the reader's step in this browser. It is never sent anywhere. */
export function remember(id: string): void {
	try {
		localStorage.setItem(KEY, id);
	} catch {
		// Without storage there is no offer to resume; nothing else is lost.
	}
}

/** The id of the reader's last step, or "". */
export function remembered(): string {
	try {
		return localStorage.getItem(KEY) ?? '';
	} catch {
		return '';
	}
}
