/** The part of the Window Management API that is used: https://www.w3.org/TR/window-management/ */
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

/** Where the slides and the speaker's window belong; nothing where there is one screen, or no leave to ask. */
export interface Places {
	slides: ScreenDetailed;
	speaker: ScreenDetailed;
}

/**
 * The screens for slides and speaker: the slides go to another one than the first of the machine,
 * which is the one that a speaker sits at. The browser may ask whoever presents for leave.
 */
export async function placesOf(): Promise<Places | undefined> {
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

/** Shows the page on the whole screen, on a certain one where it is known, or leaves it again. */
export async function toggleFullscreen(screen?: ScreenDetailed): Promise<void> {
	try {
		if (document.fullscreenElement && !screen) await document.exitFullscreen();
		else {
			const options = screen ? ({ screen } as FullscreenOptions) : undefined;
			await document.documentElement.requestFullscreen(options);
		}
	} catch {
		// A browser that has no full screen, or refuses it, leaves the slides in their window.
	}
}

/** What a new window is told of its place, in `window.open`'s words. */
export function windowFeatures(place?: ScreenDetailed): string {
	if (!place) return 'popup,width=1180,height=760';
	const { availLeft, availTop, availWidth, availHeight } = place;
	return `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;
}
