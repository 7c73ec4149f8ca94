import { figuresFrom, type Figure } from '$lib/data/figure';
import type { Help } from '$lib/data/help';

/** The telephone number of each way to find help that has one, as a reader dials it: "911". */
export function phoneNumbers(help: readonly Help[]): Figure[] {
	const make = figuresFrom('help.json');
	return help.flatMap(({ id, contact, address }) => {
		if (!address?.startsWith('tel:')) return [];
		const number = /\d[\d-]*$/.exec(contact)?.[0];
		if (!number) throw new Error(`help.json, ${id}: the contact does not end with its number`);
		return [make.words(`phone-${id}`, number)];
	});
}
