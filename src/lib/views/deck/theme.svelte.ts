/** The themes of the slides: the system's, light, dark, or high contrast for a pale projector. */
export const THEMES = { auto: 'Auto', light: 'Light', dark: 'Dark', contrast: 'High contrast' };

export type Theme = keyof typeof THEMES;

const KEY = 'upstream:deck-theme';

const isTheme = (name: string | null): name is Theme =>
	name !== null && Object.hasOwn(THEMES, name);

/** The theme of the slides, stored in this browser. */
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
			// Without storage, the theme lasts as long as the page.
		}
	}

	/** Restores the stored theme, and follows changes in other windows. Browser only. */
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
