import { ownEvent, wordpress } from './protocols';
import type { Speaker } from './speaker';

/** Sends events to the host page. Called only if it has asked for them. */
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
 * WordPress sandboxes its frames so that links cannot open. Instead it navigates itself when a frame
 * asks it to, if the link is on the frame's site.
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
