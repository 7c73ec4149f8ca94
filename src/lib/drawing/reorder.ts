/**
 * Puts items in an order, and moves few of those that are there already. Others stay among them.
 * @param present the items that are there, in their order
 * @param put moves an item before another one, or to the end
 * @returns all items in their new order
 */
export function reorder<T>(
	present: readonly T[],
	wanted: readonly T[],
	put: (item: T, before: T | undefined) => void
): T[] {
	const order = [...present];
	const listed = new Set(wanted);
	let next: T | undefined;
	let end = order.length;
	for (const item of [...wanted].reverse()) {
		let at = end - 1;
		while (at >= 0 && !listed.has(order[at] as T)) at -= 1;
		if (order[at] === item) {
			end = at;
		} else {
			const from = order.indexOf(item);
			if (from >= 0) {
				order.splice(from, 1);
				end -= 1;
			}
			order.splice(end, 0, item);
			put(item, next);
		}
		next = item;
	}
	return order;
}
