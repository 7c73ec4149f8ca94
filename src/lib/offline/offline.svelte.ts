import { register } from './register';

/** Whether this page needs a network, and whether there is a newer one: one for the whole page. */
class Offline {
	#asked = false;
	#registration: ServiceWorkerRegistration | undefined;

	/** The story, the talk and all that they show are kept: they open without a network. */
	kept = $state(false);
	/** A newer version is kept as well, and waits until it is asked for. */
	newer = $state(false);
	/** Nothing is kept: storage is full or blocked, or the download has failed. */
	failed = $state(false);

	/**
	 * Has the site kept, and follows how that goes. Only in a browser, and once.
	 * @param root the site's front page, with a slash at its end
	 */
	start(root: string): void {
		void register(`${root}service-worker.js`).then((registration) => {
			if (registration) this.#follow(registration);
			else this.failed = registration === null;
		});
	}

	/** Opens this page anew in the newer version; other windows stay as they are until they are asked. */
	useUpdate(): void {
		this.#asked = true;
		const waiting = this.#registration?.waiting;
		if (waiting) waiting.postMessage('use');
		// Another window has asked for it already.
		else location.reload();
	}

	#follow(registration: ServiceWorkerRegistration): void {
		this.#registration = registration;
		const look = () => {
			this.kept = registration.active !== null;
			if (this.kept && registration.waiting) this.newer = true;
			const { active, waiting, installing } = registration;
			this.failed = !active && !waiting && installing?.state !== 'installing';
		};
		const watch = () => registration.installing?.addEventListener('statechange', look);
		registration.addEventListener('updatefound', watch);
		watch();
		look();

		const { serviceWorker } = navigator;
		// The first worker of all takes over a page of its own version.
		let controlled = serviceWorker.controller !== null;
		serviceWorker.addEventListener('controllerchange', () => {
			if (this.#asked) location.reload();
			else if (controlled) this.newer = true;
			controlled = true;
		});
	}
}

export const offline = new Offline();
