import { describe, expect, it } from 'vitest';
import { loadStory } from '$story/story';
import { builtPage, ROOT } from '../support/build';
import { elementsIn, named, textOf, valuesOf, type Markup } from '../support/markup';

const { help } = loadStory();

/** What a reader can call or open, as texts name it, and where that leads. */
const contacts = help.flatMap(({ name, contact, address }) => {
	if (!address) return [];
	return address.startsWith('tel:') ? [[contact, address]] : [[name, address]];
});

/** What has no links: the names in a list of help, each above its contact, and data. */
const isName = ({ name }: Markup) => ['dt', 'script', 'style', 'head'].includes(name);

/** The texts of a page that are not in a link. */
function unlinked(element: Markup): string[] {
	return element.content.flatMap((child) => {
		if (typeof child === 'string') return child;
		return child.name === 'a' || isName(child) ? [] : unlinked(child);
	});
}

describe.each(['', 'handout/'])('/%s', (path) => {
	const page = builtPage(ROOT + path);

	it.each(contacts)('links %s wherever it stands', (contact = '', address = '') => {
		const links = named(page, 'a').filter((a) => a.attributes.href === address);
		expect(links.length).toBeGreaterThan(0);
		const alone = new RegExp(`(?<![\\d,.-])${contact}(?![\\d,-])`, 'i');
		expect(unlinked(page).filter((text) => alone.test(text))).toEqual([]);
	});

	it('links to text the crisis line', () => {
		const hrefs = valuesOf(elementsIn(page), 'href');
		expect(hrefs).toContain('sms:988');
		expect(named(page, 'a').map(textOf)).toContain('Text 988');
	});
});
