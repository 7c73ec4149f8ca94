import { fallBack } from '../../../islands/fallback';

/** What a reader did before the chart could answer: the last of each kind is done again. */
const REPEATED = ['pointermove', 'pointerdown', 'pointerup', 'click', 'input', 'submit'] as const;
const FIRST_SIGNS = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown'] as const;

/**
 * Fetches the script that makes the chart live at the first touch, hover or focus, and not before.
 * What was done until it is there is done once more, on the same nodes.
 * @param script its address
 * @param preloads what it will ask for, so that nothing waits for what came before it
 * @returns wakes it without a touch; resolves once it is live, or has failed
 */
export function sleeper(
	chart: HTMLElement,
	script: string,
	preloads: readonly string[]
): () => Promise<void> {
	const done = new Map<string, Event>();
	let value = '';
	const remember = (event: Event) => {
		// The browser would load the page again, and lose what was typed.
		if (event.type === 'submit') event.preventDefault();
		// The last of each kind takes its place in the order.
		done.delete(event.type);
		done.set(event.type, event);
		if (event.target instanceof HTMLInputElement) value = event.target.value;
	};
	REPEATED.forEach((type) =>
		chart.addEventListener(type, remember, { passive: type !== 'submit' })
	);

	let live: Promise<void> | undefined;
	const wake = () => {
		live ??= load(script, preloads)
			.then(
				() => repeat(done, value),
				// The script is out of reach: under a sandbox that gives the frame no origin, without a
				// network. The chart stays what was served, and buttons that would do nothing go.
				() => {
					fallBack();
					// The chart without its buttons is lower.
					dispatchEvent(new Event('resize'));
				}
			)
			.then(() => {
				REPEATED.forEach((type) => chart.removeEventListener(type, remember));
			});
		return live;
	};
	FIRST_SIGNS.forEach((type) =>
		chart.addEventListener(type, () => void wake(), { once: true, passive: true })
	);
	return wake;
}

async function load(script: string, preloads: readonly string[]): Promise<void> {
	for (const href of preloads) {
		const link = document.createElement('link');
		document.head.append(Object.assign(link, { rel: 'modulepreload', href }));
	}
	await import(/* @vite-ignore */ script);
}

function repeat(done: Map<string, Event>, value: string): void {
	const focused = document.activeElement;
	if (focused !== document.body) focused?.dispatchEvent(new FocusEvent('focus'));
	const touched = done.get('pointerup') as PointerEvent | undefined;
	// What is done again is remembered again.
	for (const [type, event] of [...done]) {
		const target = event.target as Element;
		const Kind = event.constructor as typeof PointerEvent;
		// A mouse is where it moved to last; a finger has been put down and lifted.
		if (
			type.startsWith('pointer') &&
			(type === 'pointermove') !== (touched?.pointerType !== 'touch')
		)
			continue;
		// What the browser does by itself has been done; a button of a form has submitted it.
		if (type === 'click' && target.closest('a, [popovertarget], input, form')) continue;
		if (type === 'input' && target instanceof HTMLInputElement) target.value = value;
		target.dispatchEvent(new Kind(type, event));
	}
}
