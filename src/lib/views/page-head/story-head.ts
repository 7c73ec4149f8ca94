import type { LoadedStory } from '../../model/load';
import { addressesIn } from '../../export/addresses';
import { cardAlt } from '../card/card';

/**
 * What the head of a page says besides its title and description.
 * @param site the absolute URL of the site, with a trailing slash
 * @param canonical the absolute URL of the page
 */
export const storyHead = (loaded: LoadedStory, site: string, canonical: string) => ({
	canonical,
	card: addressesIn(site).card,
	cardAlt: cardAlt(loaded)
});
