import { figuresFrom, type Figure } from '$lib/data/figure';
import type { Help } from '$lib/data/help';

/** The ways to find help that a text may name: a number as a reader dials it, "911", or a site. */
export function contacts(help: readonly Help[]): Figure[] {
	const make = figuresFrom('help.json');
	return help.flatMap(({ id, name, contact, address }) => {
		if (!address) return [];
		if (!address.startsWith('tel:')) return [make.words(`site-${id}`, name, address)];
		const number = /\d[\d-]*$/.exec(contact)?.[0];
		if (!number) throw new Error(`help.json, ${id}: the contact does not end with its number`);
		return [make.words(`phone-${id}`, number, address)];
	});
}
