import common from '$messages/common.json';
import m from '$messages/claims.json';
import type { Correction } from '../../data/corrections';
import type { Source } from '../../data/sources';
import { addressesIn } from '../../export/addresses';
import { atomXml, type FeedEntry } from '../../export/atom';

const slug = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/**
 * The Atom feed of corrections and of releases of the sources, the newest first.
 * @param site the absolute URL of the front page, with a trailing slash
 */
export function correctionsFeed(
	title: string,
	corrections: readonly Correction[],
	sources: readonly Source[],
	site: string
): string {
	const { claims, feed, story } = addressesIn(site);
	const entries: FeedEntry[] = [
		...corrections.map(({ date, what, was, now }) => ({
			id: `${feed}#${date}-${slug(what)}`,
			title: what,
			date,
			summary: `${m.was} ${was} ${m.now} ${now}`,
			link: `${claims()}#corrections`
		})),
		...sources
			.filter(({ vintage }) => vintage !== null)
			.map(({ id, title, retrieved, method }) => ({
				id: `${feed}#release-${id}`,
				title,
				date: retrieved,
				summary: method,
				link: story(`source-${id}`)
			}))
	];
	return atomXml({
		title: `${title}: ${common.corrections}`,
		author: title,
		self: feed,
		page: claims(),
		entries: entries.sort((a, b) => b.date.localeCompare(a.date))
	});
}
