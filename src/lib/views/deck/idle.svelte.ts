/** How long without input until the cursor and the buttons hide, in milliseconds. */
const REST = 3000;

/** Whether the mouse, the touch screen and the focus are idle. Browser only. */
export class Idle {
	resting = $state(false);

	/** Starts watching; returns a function that stops it. */
	start(): () => void {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const ended = new AbortController();
		const stir = () => {
			this.resting = false;
			clearTimeout(timer);
			timer = setTimeout(() => (this.resting = true), REST);
		};
		for (const event of ['pointermove', 'pointerdown', 'focusin'])
			addEventListener(event, stir, { passive: true, signal: ended.signal });
		stir();
		return () => {
			ended.abort();
			clearTimeout(timer);
		};
	}
}
