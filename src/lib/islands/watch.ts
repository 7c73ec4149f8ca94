import { explainMissingRest, explainMissingStyles } from './faults';
import { fallBack, hasFallenBack } from './fallback';

/** How long a page may stay unhydrated after it has loaded or stalled, in milliseconds. */
const WAIT = 2500;
/** How often to look at a page whose scripts have arrived: a slow processor is not a failure. */
const LOOKS = 3;

/**
 * Marks this page as one with scripts. Lets it fall back if its script or a style sheet fails, if
 * hydration throws, or if the page is still not hydrated some time after it has loaded. A script with
 * a syntax error, or that needs a missing built-in, counts as failed.
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

	root.setAttribute('data-scripted', '');

	const giveUp = () => {
		clearTimeout(timer);
		if (hasFallenBack()) return;
		fallBack();
		// The data of the island comes last in the page.
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
		// No event reports a stalled or broken connection, so check whether the page still grows.
		const grows = readyState === 'loading' && countElements() > elements;
		const runs = readyState === 'interactive' && haveArrived() && looks < LOOKS;
		if (grows || runs) wait();
		else giveUp();
	};

	wait();
	explainMissingStyles();
	document.addEventListener('readystatechange', () => {
		if (!hasFallenBack()) wait();
		else if (document.readyState === 'interactive') {
			// The page had stalled, and the rest has now loaded.
			missing?.remove();
			fallBack();
		}
	});
	document.addEventListener('script-failed', giveUp);
	// Fall back at once on these errors, before the timeout. Element errors do not bubble: capture.
	const failed = (event: Event) => {
		if (isHydrated()) return;
		const { target } = event;
		const threw = event instanceof ErrorEvent && pageScripts().includes(event.filename);
		const styles = target instanceof HTMLLinkElement && target.rel === 'stylesheet';
		const script = target instanceof HTMLScriptElement && pageScripts().includes(target.src);
		if (threw || styles || script) giveUp();
	};
	addEventListener('error', failed, true);
}

/** The addresses of the page's script and of its imports. */
function pageScripts(): string[] {
	const script = document.querySelectorAll<HTMLScriptElement>('script[type="module"]');
	const imports = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
	return [
		...Array.from(script).map(({ src }) => src),
		...Array.from(imports).map(({ href }) => href)
	];
}

/** Whether the page's scripts have been received, even if they failed. */
const haveArrived = (): boolean =>
	pageScripts().length > 0 &&
	pageScripts().every((address) => performance.getEntriesByName(address).length > 0);
