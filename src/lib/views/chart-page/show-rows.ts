import { mount, unmount, type ComponentProps } from 'svelte';
import Rows from './Rows.svelte';

/**
 * Shows other files and rows below the chart than those that the page was served with.
 * @returns a function that restores these
 */
export function showRows(props: ComponentProps<typeof Rows>): () => void {
	const target = document.querySelector('#rows > div');
	if (!target) return () => undefined;
	const served = [...target.childNodes];
	target.replaceChildren();
	const rows = mount(Rows, { target, props });
	return () => {
		void unmount(rows);
		target.replaceChildren(...served);
	};
}
