import { newest } from '../../data/newest';
import type { LoadedStory } from '../../model/load';
import { fullTitle } from '../../model/outline';

/** The absolute URLs of the story's page and its card. */
export interface Addresses {
	page: string;
	card: string;
}

/**
 * The story as schema.org's `Article`, its scenes as parts of it.
 * See https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function linkedData(
	{ definition, story, sources }: LoadedStory,
	{ page, card }: Addresses
): Record<string, unknown> {
	// Use the date of the newest source, not the build date, so that builds are reproducible.
	const read = Object.values(sources).map(({ retrieved }) => retrieved);
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		headline: fullTitle(story),
		...(story.standfirst && { description: story.standfirst }),
		inLanguage: definition.locale,
		url: page,
		mainEntityOfPage: page,
		image: card,
		dateModified: newest(read),
		author: { '@type': 'Organization', name: story.title, url: page },
		isAccessibleForFree: true,
		hasPart: story.scenes.map((scene) => ({
			'@type': 'CreativeWork',
			name: scene.title,
			url: `${page}#${scene.steps[0]?.id ?? ''}`
		}))
	};
}
