import common from '$messages/common.json';
import m from '$messages/scroll.json';
import { shareLink } from '$lib/browser/share-link';
import { addressOf } from '$lib/browser/address';
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
		const button = target instanceof Element ? target.closest('[data-part="share"]') : null;
		const step = button?.closest('[data-step]');
		const status = button?.parentElement?.querySelector('[role=status]');
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
	const { picture, title = step.querySelector(TITLE)?.textContent ?? '' } = shared;
	status.textContent = '';
	const files = 'share' in navigator ? await filesOf(picture) : {};
	const sharing = await shareLink({ title, url, ...files });
	if (sharing === 'refused') status.textContent = url;
	if (sharing !== 'copied') return;
	status.textContent = common.linkCopied;
	if (picture) status.append(' ', downloadOf(picture));
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
