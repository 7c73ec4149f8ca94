/** The attributes of the custom element that a host page changes while it lives. */
export interface Attributes {
	src: string;
	step?: string;
	theme?: string;
	state?: string;
}

/** What a host page lets the test do, as `window.host`. */
export interface Host {
	/** Changes the state of the page, which its framework gives to the element. */
	set: (attributes: Attributes) => void;
	/** Takes the element off the page. */
	unmount: () => void;
}

declare global {
	interface Window {
		host: Host;
		/** The events of the element that the page has heard, in order. */
		events?: { name: string; detail: unknown }[];
	}
}

/** The events that a host page listens to. */
export const EVENTS = ['ready', 'select', 'choose'] as const;

/** The name of the element. */
export const NAME = 'upstream-chart';

/** Records an event of the element. */
export function record(event: Event): void {
	window.events ??= [];
	window.events.push({ name: event.type, detail: (event as CustomEvent<unknown>).detail });
}

/** The place for the app in the page. */
export function place(): Element {
	const found = document.querySelector('#app');
	if (!found) throw new Error('the page has no place for the app');
	return found;
}
