import { register } from './register';

/** The offline state: what is cached, and whether there is a newer version. One for the whole page. */
class Offline {
	#asked = false;
	/** The worker that was asked to cache the talk. */
	#saver: ServiceWorker | undefined;
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
		const { serviceWorker } = navigator;
		const look = () => {
			const { active, waiting, installing } = registration;
			if (active && waiting) this.newer = true;
			if (active) {
				void this.#save(active);
				return;
			}
			this.saving = waiting !== null || installing?.state === 'installing';
			this.failed = !this.saving;
		};
		const watch = () => registration.installing?.addEventListener('statechange', look);
		registration.addEventListener('updatefound', watch);
		watch();
		look();

		// The first worker has the version of the page that it claims, so this is no update.
		let controlled = serviceWorker.controller !== null;
		serviceWorker.addEventListener('controllerchange', () => {
			if (this.#asked) location.reload();
			else if (controlled) this.newer = true;
			controlled = true;
			look();
		});
	}

	/** Lets a worker cache all that a talk needs. */
	async #save(worker: ServiceWorker): Promise<void> {
		if (worker === this.#saver) return;
		this.#saver = worker;
		this.saving = true;
		const { port1, port2 } = new MessageChannel();
		const answer = new Promise((done) => (port1.onmessage = ({ data }) => done(data)));
		worker.postMessage('talk', [port2]);
		this.kept = (await answer) === true;
		this.saving = false;
		this.failed = !this.kept;
	}
}

export const offline = new Offline();
