/** How a link was shared: by the browser's own dialog, by copying it, or not at all. */
export type Sharing = 'shared' | 'copied' | 'refused';

/** What a host page may forbid a frame. */
export type SharingFeature = 'web-share' | 'clipboard-write';

/**
 * Shares a link by the browser's own dialog or, where there is none, copies it. Never throws.
 * @param data with the files, if the browser can share them
 * @param isAllowed tells what a host page allows
 */
export async function shareLink(
	data: ShareData & { url: string },
	isAllowed: (feature: SharingFeature) => boolean = () => true
): Promise<Sharing> {
	try {
		// TypeScript's types say that every browser can.
		if ('share' in navigator && isAllowed('web-share')) {
			await navigator.share(data);
			return 'shared';
		}
		if (!isAllowed('clipboard-write')) return 'refused';
		await navigator.clipboard.writeText(data.url);
		return 'copied';
	} catch (failure) {
		// Closing the dialog is not an error.
		const closed = failure instanceof DOMException && failure.name === 'AbortError';
		return closed ? 'shared' : 'refused';
	}
}
