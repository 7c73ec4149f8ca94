import { watch } from './watch';

/** The page that shows the same without scripts, if another one does. */
const instead = document.currentScript?.dataset.instead;

watch(() => {
	if (!instead) return;
	const address = instead + location.search + location.hash;
	// Without a network, and not cached, it would be a browser's error page.
	void fetch(instead).then(
		({ ok }) => ok && location.replace(address),
		() => undefined
	);
});
