/** How a link was shared: by the browser's own dialog, by copying it, or not at all. */
export type Sharing = 'shared' | 'copied' | 'refused';

/** What Chromium tells a page of what its host allows. */
interface Policed extends Document {
	featurePolicy?: { allowsFeature(name: string): boolean };
}

/** Whether the host page allows a frame to use a feature. Only Chromium says so, and reports each use that it blocks. */
const isAllowed = (feature: string): boolean =>
	(document as Policed).featurePolicy?.allowsFeature(feature) ?? true;

/**
 * Shares a link by the browser's own dialog or, where there is none, copies it. Never throws.
 * @param data with the files, if the browser can share them
 */
export async function shareLink(data: ShareData & { url: string }): Promise<Sharing> {
	// TypeScript's types say that every browser can.
	const canShare = 'share' in navigator && isAllowed('web-share');
	try {
		if (canShare) {
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
