import m from '$messages/scroll.json';
import { addressOf } from '../address';
import { TITLE } from './read-step';

/** What is shared of a step. */
export interface SharedStep {
	/** The parameters of its address: what the reader has chosen in its chart. */
	query: Readonly<Record<string, string>>;
	/** The finding and the picture of that choice, if there is one. */
	title?: string | undefined;
	picture?: string | undefined;
}

/**
 * Makes the share buttons of the steps work.
 * @param signal stops it
 */
export function shareSteps(sharedOf: (id: string) => SharedStep, signal: AbortSignal): void {
	const onClick = ({ target }: Event) => {
		const button = target instanceof Element ? target.closest('[data-part="share"] button') : null;
		const step = button?.closest('[data-step]');
		const status = button?.nextElementSibling;
		if (step && status) void share(step, sharedOf(step.id), status);
	};
	document.addEventListener('click', onClick, { signal });
}

/**
 * Shares the address of a step, with the picture of a choice. Where the browser cannot share, copies the
 * address and offers the picture as a download.
 */
async function share(step: Element, shared: SharedStep, status: Element): Promise<void> {
	const url = addressOf(step.id, shared.query);
	// TypeScript's types say that every browser can.
	const canShare = 'share' in navigator;
	const { picture, title = step.querySelector(TITLE)?.textContent ?? '' } = shared;
	status.textContent = '';
	try {
		if (canShare) await navigator.share({ title, url, ...(await filesOf(picture)) });
		else {
			await navigator.clipboard.writeText(url);
			status.textContent = m.linkCopied;
			if (picture) status.append(' ', downloadOf(picture));
		}
	} catch (failure) {
		// Closing the share sheet is not an error.
		const closed = failure instanceof DOMException && failure.name === 'AbortError';
		if (!closed) status.textContent = url;
	}
}

/** The picture as a file to share. Without it, the link is shared alone. */
async function filesOf(picture: string | undefined): Promise<{ files?: File[] }> {
	if (!picture) return {};
	const answer = await fetch(picture).catch(() => undefined);
	if (!answer?.ok) return {};
	const name = picture.slice(picture.lastIndexOf('/') + 1);
	const files = [new File([await answer.blob()], name, { type: 'image/png' })];
	return navigator.canShare({ files }) ? { files } : {};
}

function downloadOf(picture: string): HTMLAnchorElement {
	const link = document.createElement('a');
	return Object.assign(link, { href: picture, download: '', textContent: m.downloadPicture });
}
