/** Folds a menu again when a reader goes on outside of it, or presses Escape. What it opens keeps it. */
export function foldOnLeave(menu: HTMLDetailsElement): () => void {
	const ended = new AbortController();
	const { signal } = ended;
	const leave = ({ target }: Event) => {
		if (!(target instanceof Element) || menu.contains(target)) return;
		if (!target.closest('[popover]')) menu.open = false;
	};
	addEventListener('pointerdown', leave, { signal });
	addEventListener('focusin', leave, { signal });
	menu.addEventListener(
		'keydown',
		({ key }) => {
			if (key !== 'Escape') return;
			menu.open = false;
			menu.querySelector('summary')?.focus();
		},
		{ signal }
	);
	return () => ended.abort();
}
