import type { KeptFile } from '../plan';

declare const self: ServiceWorkerGlobalScope;
/** Prepended to the script by tools/offline.mjs. */
declare const KEPT: {
	slug: string;
	version: string;
	/** What the story needs, cached on the first visit. */
	story: readonly KeptFile[];
	/** What a talk needs besides, cached when slides ask for it. */
	talk: readonly KeptFile[];
	/** What is cached once it has been fetched. */
	more: readonly KeptFile[];
};

export const { story, talk, more } = KEPT;
export const { scope } = self.registration;

/** Projects on the same origin share one cache storage, so the prefix names this site. */
const OURS = `${KEPT.slug} ${new URL(scope).pathname} `;

/** The cache of the story and of what is fetched, and that of the talk. */
export const STORY = OURS + KEPT.version;
export const TALK = `${STORY} talk`;

/** The caches of all versions of this site. */
export const ownCaches = async (): Promise<string[]> =>
	(await caches.keys()).filter((name) => name.startsWith(OURS));

export const remove = (names: readonly string[]): Promise<unknown> =>
	Promise.all(names.map((name) => caches.delete(name)));
