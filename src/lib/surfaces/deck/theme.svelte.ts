/** The colours of the slides: as the system wishes, light, dark, or as strong as a pale projector needs. */
export const THEMES = { auto: 'Auto', light: 'Light', dark: 'Dark', contrast: 'High contrast' };

export type Theme = keyof typeof THEMES;

const KEY = 'upstream:deck-theme';

const isTheme = (name: string | null): name is Theme =>
	name !== null && Object.hasOwn(THEMES, name);

/** The theme of the slides, kept in this browser. */
class DeckTheme {
	#name = $state<Theme>('auto');

	get name(): Theme {
		return this.#name;
	}

	set name(name: Theme) {
		this.#show(name);
		try {
			localStorage.setItem(KEY, name);
		} catch {
			// A browser that keeps nothing forgets the theme with the page; that is all that is lost.
		}
	}

	/** Shows the theme of last time, and follows what other windows choose. Only in a browser. */
	start(): () => void {
		const ended = new AbortController();
		const read = () => {
			try {
				const kept = localStorage.getItem(KEY);
				if (isTheme(kept)) this.#show(kept);
			} catch {
				this.#show('auto');
			}
		};
		addEventListener('storage', read, { signal: ended.signal });
		read();
		return () => ended.abort();
	}

	#show(name: Theme): void {
		this.#name = name;
		if (name === 'auto') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = name;
	}
}

export const theme = new DeckTheme();
