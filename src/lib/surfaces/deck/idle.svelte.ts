/** How long nothing has to move before the cursor and the buttons go, in milliseconds. */
const REST = 3000;

/** Whether whoever presents has let go of mouse and screen. Only in a browser. */
export class Idle {
	resting = $state(false);

	/** Starts to watch; returns how to stop. */
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
