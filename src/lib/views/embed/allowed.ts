import type { SharingFeature } from '$lib/browser/share-link';

/** What Chromium tells a page of what its host allows. */
interface Policed extends Document {
	featurePolicy?: { allowsFeature(name: string): boolean };
}

/**
 * Whether the host page allows a frame to use a feature. Only Chromium says so, and it reports each use
 * that is blocked in the console.
 */
export const isAllowed = (feature: SharingFeature): boolean =>
	(document as Policed).featurePolicy?.allowsFeature(feature) ?? true;
