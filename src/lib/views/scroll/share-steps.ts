import m from '$messages/scroll.json';
import { addressOf } from '../address';
import { TITLE } from './read-step';

/** The parameters of the address of a step: what the reader has chosen in its chart. */
type ChosenIn = (id: string) => Readonly<Record<string, string>>;

/**
 * Makes the share buttons of the steps work.
 * @param signal stops it
 */
export function shareSteps(chosenIn: ChosenIn, signal: AbortSignal): void {
	const onClick = ({ target }: Event) => {
		const button = target instanceof Element ? target.closest('[data-part="share"] button') : null;
		const step = button?.closest('[data-step]');
		const status = button?.nextElementSibling;
		if (step && status) void share(step, addressOf(step.id, chosenIn(step.id)), status);
	};
	document.addEventListener('click', onClick, { signal });
}

/** Shares the address of a step, or copies it where the browser cannot share. */
async function share(step: Element, url: string, status: Element): Promise<void> {
	// TypeScript's types say that every browser can.
	const canShare = 'share' in navigator;
	const title = step.querySelector(TITLE)?.textContent ?? '';
	status.textContent = '';
	try {
		if (canShare) await navigator.share({ title, url });
		else {
			await navigator.clipboard.writeText(url);
			status.textContent = m.linkCopied;
		}
	} catch (failure) {
		// Closing the share sheet is not an error.
		const closed = failure instanceof DOMException && failure.name === 'AbortError';
		if (!closed) status.textContent = url;
	}
}
