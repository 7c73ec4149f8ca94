import { newest } from '../data/newest';
import { escapeMarkup } from './markup';

/** An entry of a feed. */
export interface FeedEntry {
	/** An absolute URL that no other entry has. */
	id: string;
	title: string;
	/** The day, `YYYY-MM-DD`. */
	date: string;
	/** Plain text. */
	summary: string;
	/** The absolute URL of the page that shows it. */
	link: string;
}

interface Feed {
	title: string;
	author: string;
	/** The absolute URLs of the feed and of the page that it follows. */
	self: string;
	page: string;
	entries: readonly FeedEntry[];
}

const time = (date: string) => `${date}T00:00:00Z`;

/** A feed in the format of RFC 4287, Atom. */
export function atomXml({ title, author, self, page, entries }: Feed): string {
	const updated = newest(entries.map(({ date }) => date));
	const element = (name: string, text: string) => `<${name}>${escapeMarkup(text)}</${name}>`;
	const items = entries.map((entry) =>
		[
			'\t<entry>',
			`\t\t${element('id', entry.id)}`,
			`\t\t${element('title', entry.title)}`,
			`\t\t${element('updated', time(entry.date))}`,
			`\t\t<link href="${escapeMarkup(entry.link)}"/>`,
			`\t\t${element('summary', entry.summary)}`,
			'\t</entry>\n'
		].join('\n')
	);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom">',
		`\t${element('id', self)}`,
		`\t${element('title', title)}`,
		`\t${element('updated', time(updated ?? '1970-01-01'))}`,
		`\t<author>${element('name', author)}</author>`,
		`\t<link rel="self" href="${escapeMarkup(self)}"/>`,
		`\t<link href="${escapeMarkup(page)}"/>`,
		`${items.join('')}</feed>\n`
	].join('\n');
}
