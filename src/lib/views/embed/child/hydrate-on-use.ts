import { fallBack } from '../../../islands/fallback';

/** The events that are replayed after hydration: the last one of each type. */
const REPLAYED = ['pointermove', 'pointerdown', 'pointerup', 'click', 'input', 'submit'] as const;
const FIRST_USES = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown'] as const;

/**
 * Hydrates the chart at the first touch, hover or focus, and not before. Replays earlier events on
 * the same nodes.
 * @param script the URL of the script
 * @param preloads the URLs of its imports, to fetch in parallel
 * @returns a function that hydrates without a touch; resolves on success and on failure
 */
export function hydrateOnUse(
	chart: HTMLElement,
	script: string,
	preloads: readonly string[]
): () => Promise<void> {
	const done = new Map<string, Event>();
	let value = '';
	const remember = (event: Event) => {
		// Submitting would reload the page and lose the text.
		if (event.type === 'submit') event.preventDefault();
		// Delete first, so that the map keeps the order of the last events.
		done.delete(event.type);
		done.set(event.type, event);
		if (event.target instanceof HTMLInputElement) value = event.target.value;
	};
	REPLAYED.forEach((type) =>
		chart.addEventListener(type, remember, { passive: type !== 'submit' })
	);

	let hydrated: Promise<void> | undefined;
	const hydrate = () => {
		hydrated ??= load(script, preloads)
			.then(
				() => replay(done, value),
				// The script cannot be loaded: offline, or in a sandbox without an origin. The chart stays
				// as it was served, without the buttons that would do nothing.
				() => {
					fallBack();
					// Without its buttons the chart is shorter.
					dispatchEvent(new Event('resize'));
				}
			)
			.then(() => {
				REPLAYED.forEach((type) => chart.removeEventListener(type, remember));
			});
		return hydrated;
	};
	FIRST_USES.forEach((type) =>
		chart.addEventListener(type, () => void hydrate(), { once: true, passive: true })
	);
	return hydrate;
}

async function load(script: string, preloads: readonly string[]): Promise<void> {
	for (const href of preloads) {
		const link = document.createElement('link');
		document.head.append(Object.assign(link, { rel: 'modulepreload', href }));
	}
	await import(/* @vite-ignore */ script);
}

function replay(done: Map<string, Event>, value: string): void {
	const focused = document.activeElement;
	if (focused !== document.body) focused?.dispatchEvent(new FocusEvent('focus'));
	const touched = done.get('pointerup') as PointerEvent | undefined;
	// Copy the events, as replaying them records them again.
	for (const [type, event] of [...done]) {
		const target = event.target as Element;
		const Kind = event.constructor as typeof PointerEvent;
		// Replay the last move of a mouse, but the press and release of a touch.
		if (
			type.startsWith('pointer') &&
			(type === 'pointermove') !== (touched?.pointerType !== 'touch')
		)
			continue;
		// The browser has handled these clicks itself. A form is replayed through its submit event.
		if (type === 'click' && target.closest('a, summary, [popovertarget], input, form')) continue;
		if (type === 'input' && target instanceof HTMLInputElement) target.value = value;
		target.dispatchEvent(new Kind(type, event));
	}
}
