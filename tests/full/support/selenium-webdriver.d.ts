/** The part of Selenium that is used here. The package has no types. */
declare module 'selenium-webdriver' {
	interface Element {
		readonly getId: () => Promise<string>;
	}
	interface Actions {
		move: (to: { origin: Element }) => Actions;
		sendKeys: (...keys: string[]) => Actions;
		perform: () => Promise<void>;
	}
	export interface WebDriver {
		get: (address: string) => Promise<void>;
		quit: () => Promise<void>;
		findElements: (by: Locator) => Promise<Element[]>;
		executeScript: <T>(script: string) => Promise<T>;
		actions: () => Actions;
		switchTo: () => {
			defaultContent: () => Promise<void>;
			frame: (frame: Element) => Promise<void>;
		};
		manage: () => {
			window: () => {
				setRect: (rect: {
					x: number;
					y: number;
					width: number;
					height: number;
				}) => Promise<unknown>;
			};
		};
	}
	interface Locator {
		readonly using: string;
	}
	export const By: { css: (selector: string) => Locator };
	export const Key: { readonly PAGE_DOWN: string; readonly PAGE_UP: string };
	export class Builder {
		usingServer(address: string): this;
		withCapabilities(capabilities: Record<string, unknown>): this;
		build(): Promise<WebDriver>;
	}
}
