import { ownEvent, wordpress } from './protocols';
import type { HostConnection } from './host-connection';

/** Sends events to the host page. Called only if it has asked for them. */
export function reportEvents(chart: HTMLElement, post: HostConnection['post']): void {
	const step = () => chart.querySelector<HTMLElement>('[data-state]')?.dataset.state;
	post(ownEvent('ready', { step: step() }));
	for (const name of ['select', 'choose'] as const)
		document.addEventListener(`embed:${name}`, ({ detail }: CustomEventInit<unknown>) =>
			post(ownEvent(name, detail))
		);
	const seen = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			seen.disconnect();
			post(ownEvent('view', { step: step() }));
		},
		{ threshold: 0.5 }
	);
	seen.observe(chart);
}

/**
 * WordPress sandboxes its frames so that links cannot open. Instead it navigates itself when a frame
 * asks it to, if the link is on the frame's site.
 */
export function followLinks(host: HostConnection): void {
	addEventListener('click', (event) => {
		const secret = host.wordpress;
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!secret || self.origin !== 'null' || link?.host !== location.host) return;
		if (event.button || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		host.post(wordpress('link', link.href, secret));
	});
}
