import { register } from './register';

/** The offline state: what is cached, and whether there is a newer version. One for the whole page. */
class Offline {
	#asked = false;
	#registration: ServiceWorkerRegistration | undefined;

	/** The story, the deck and all that they show are cached, so they open offline. */
	kept = $state(false);
	/** A newer version is cached too, and waits to be activated. */
	newer = $state(false);
	/** They are being cached. */
	saving = $state(false);
	/** Nothing is cached: storage is full or blocked, or the download failed. */
	failed = $state(false);

	/**
	 * Registers the service worker and follows its state. Browser only; call once.
	 * @param root the site's front page, with a trailing slash
	 */
	start(root: string): void {
		void register(`${root}service-worker.js`).then((registration) => {
			if (registration) this.#follow(registration);
			else this.failed = registration === null;
		});
	}

	/** Activates the newer version and reloads this page. Other windows do not reload. */
	useUpdate(): void {
		this.#asked = true;
		const waiting = this.#registration?.waiting;
		if (waiting) waiting.postMessage('use');
		// Another window has activated it already.
		else location.reload();
	}

	#follow(registration: ServiceWorkerRegistration): void {
		this.#registration = registration;
		const look = () => {
			this.kept = registration.active !== null;
			if (this.kept && registration.waiting) this.newer = true;
			const { active, waiting, installing } = registration;
			this.saving = !active && (waiting !== null || installing?.state === 'installing');
			this.failed = !active && !this.saving;
		};
		const watch = () => registration.installing?.addEventListener('statechange', look);
		registration.addEventListener('updatefound', watch);
		watch();
		look();

		const { serviceWorker } = navigator;
		// The first worker has the version of the page that it claims, so this is no update.
		let controlled = serviceWorker.controller !== null;
		serviceWorker.addEventListener('controllerchange', () => {
			if (this.#asked) location.reload();
			else if (controlled) this.newer = true;
			controlled = true;
		});
	}
}

export const offline = new Offline();
