import { explainMissingRest, explainMissingStyles } from './faults';
import { fallBack, hasFallenBack } from './fallback';

/** How long a page may go without hydration once it has arrived, or has stopped arriving, in milliseconds. */
const WAIT = 2500;
/** How many times as long a script may need after it has arrived: a slow processor is no fault. */
const PATIENCE = 3;

/**
 * Decides whether this page falls back: its script or a style sheet fails, hydration throws, or
 * nothing of all that happens and the page is still not hydrated some time after it has arrived.
 * A script with a syntax error, or without a built-in that it needs, is like one that is missing.
 * @param then called once the page has fallen back
 */
export function watch(then?: () => void): void {
	const root = document.documentElement;
	const isHydrated = () => root.hasAttribute('data-hydrated');
	const countElements = () => document.getElementsByTagName('*').length;
	let timer: ReturnType<typeof setTimeout>;
	let elements = 0;
	let looks = 0;
	let missing: HTMLElement | undefined;

	const giveUp = () => {
		clearTimeout(timer);
		if (hasFallenBack()) return;
		fallBack();
		// The data of the island are the last of it.
		if (!document.querySelector('[data-props]')) missing = explainMissingRest();
		then?.();
	};
	const wait = () => {
		clearTimeout(timer);
		elements = countElements();
		timer = setTimeout(look, WAIT);
	};
	const look = () => {
		if (isHydrated()) return;
		looks += 1;
		const { readyState } = document;
		// A browser reports neither a page that stalls nor one whose connection broke: it stops growing.
		const grows = readyState === 'loading' && countElements() > elements;
		const runs = readyState === 'interactive' && hasArrived() && looks < PATIENCE;
		if (grows || runs) wait();
		else giveUp();
	};

	wait();
	explainMissingStyles();
	document.addEventListener('readystatechange', () => {
		if (!hasFallenBack()) wait();
		else if (document.readyState === 'interactive') {
			// It had stalled, and the rest is here now.
			missing?.remove();
			fallBack();
		}
	});
	document.addEventListener('script-failed', giveUp);
	// Without these the wait would end the same way, only later. Errors of elements do not bubble.
	const failed = (event: Event) => {
		if (isHydrated()) return;
		const { target } = event;
		const script = pageScript();
		const threw = event instanceof ErrorEvent && event.filename === script?.src;
		const styles = target instanceof HTMLLinkElement && target.rel === 'stylesheet';
		if (threw || styles || (script && target === script)) giveUp();
	};
	addEventListener('error', failed, true);
}

const pageScript = (): HTMLScriptElement | null =>
	document.querySelector<HTMLScriptElement>('script[type="module"]');

/** Whether the page's script has been received, whatever came of it. */
function hasArrived(): boolean {
	const script = pageScript();
	return script !== null && performance.getEntriesByName(script.src).length > 0;
}
