import m from '$messages/deck.json';
import { followStorage } from '../../storage/follow-storage';
import { stored } from '../../storage/stored';

/** The themes of the slides: the system's, light, dark, or high contrast for a pale projector. */
export const THEMES = { auto: m.auto, light: m.light, dark: m.dark, contrast: m.contrast };

export type Theme = keyof typeof THEMES;

const kept = stored('deck-theme');

const isTheme = (name: string): name is Theme => Object.hasOwn(THEMES, name);

/** The theme of the slides, stored in this browser. */
class DeckTheme {
	#name = $state<Theme>('auto');

	get name(): Theme {
		return this.#name;
	}

	set name(name: Theme) {
		this.#show(name);
		// Without storage, the theme lasts as long as the page.
		kept.write(name);
	}

	/** Restores the stored theme, and follows changes in other windows. Browser only. */
	start(): () => void {
		return followStorage(() => {
			const name = kept.read();
			if (isTheme(name)) this.#show(name);
		});
	}

	#show(name: Theme): void {
		this.#name = name;
		if (name === 'auto') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = name;
	}
}

export const theme = new DeckTheme();
