/** The part of the Window Management API that we use: https://www.w3.org/TR/window-management/ */
interface Screens {
	screens: readonly ScreenDetailed[];
	currentScreen: ScreenDetailed;
}

interface ScreenDetailed {
	availLeft: number;
	availTop: number;
	availWidth: number;
	availHeight: number;
	isPrimary: boolean;
}

interface ManyScreens {
	screen: { isExtended?: boolean };
	getScreenDetails?: () => Promise<Screens>;
}

/** The screens for the slides and the speaker window. */
export interface Places {
	slides: ScreenDetailed;
	speaker: ScreenDetailed;
}

/**
 * Assigns screens: the primary one, in front of the speaker, to the speaker window and another one
 * to the slides. The browser may ask for permission.
 * @returns nothing if there is one screen, no such API or no permission
 */
export async function assignScreens(): Promise<Places | undefined> {
	const { screen, getScreenDetails } = window as unknown as ManyScreens;
	if (!screen.isExtended || !getScreenDetails) return undefined;
	try {
		const { screens, currentScreen } = await getScreenDetails.call(window);
		const speaker = screens.find(({ isPrimary }) => isPrimary) ?? currentScreen;
		const slides = screens.find((each) => each !== speaker);
		return slides && { slides, speaker };
	} catch {
		return undefined;
	}
}

/** Enters full screen, on the given screen if there is one, or leaves it. */
export async function toggleFullscreen(screen?: ScreenDetailed): Promise<void> {
	try {
		if (document.fullscreenElement && !screen) await document.exitFullscreen();
		else {
			const options = screen ? ({ screen } as FullscreenOptions) : undefined;
			await document.documentElement.requestFullscreen(options);
		}
	} catch {
		// Full screen is unsupported or refused: the slides stay in their window.
	}
}

/** The position and size of a new window, as features for `window.open`. */
export function windowFeatures(place?: ScreenDetailed): string {
	if (!place) return 'popup,width=1180,height=760';
	const { availLeft, availTop, availWidth, availHeight } = place;
	return `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;
}
