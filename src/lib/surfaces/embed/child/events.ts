import { ownEvent, wordpress } from './protocols';
import type { Speaker } from './speaker';

/** Tells the page around what happens, where it has asked to hear it. */
export function tellEvents(chart: HTMLElement, say: Speaker['say']): void {
	const step = () => chart.querySelector<HTMLElement>('[data-state]')?.dataset.state;
	say(ownEvent('ready', { step: step() }));
	document.addEventListener('embed:select', ({ detail }: CustomEventInit<unknown>) =>
		say(ownEvent('select', detail))
	);
	const seen = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			seen.disconnect();
			say(ownEvent('view', { step: step() }));
		},
		{ threshold: 0.5 }
	);
	seen.observe(chart);
}

/**
 * WordPress keeps its frames from opening anything, and goes itself where a frame asks it to, as
 * long as that is on the same site.
 */
export function followLinks(speaker: Speaker): void {
	addEventListener('click', (event) => {
		const secret = speaker.wordpress;
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!secret || self.origin !== 'null' || link?.host !== location.host) return;
		if (event.button || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		speaker.say(wordpress('link', link.href, secret));
	});
}
