import { watch } from './watch';

/** The page that shows the same content without scripts, if there is one. */
const instead = document.currentScript?.dataset.instead;

watch(() => {
	if (!instead) return;
	const address = instead + location.search + location.hash;
	// Offline and not cached, navigating would show the browser's error page.
	void fetch(instead).then(
		({ ok }) => ok && location.replace(address),
		() => undefined
	);
});
