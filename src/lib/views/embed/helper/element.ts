import { heightIn, type FrameMessage } from './embed-message';

/** What the served script begins with: see `elementScript`. */
declare const ELEMENT: ElementFacts;

/** The facts of a story that its element needs. */
export interface ElementFacts {
	/** The name of the element: `<slug>-chart`. */
	name: string;
	/** The title of the story, to name a chart that has neither a title nor content. */
	story: string;
	/** The front page of the site, for a script that does not know its own address. */
	site: string;
	/** The keys of what readers can choose in charts, which are attributes of the element too. */
	keys: readonly string[];
}

const { name, story, site, keys } = ELEMENT;
const { src: own } = (document.currentScript ?? {}) as { src?: string };
/** The site that serves the script, which may not be the one that it was built for. */
const root = own ? new URL('..', own) : site;

/** An embedded chart. Its own content is shown until the chart is there, and where it cannot be. */
class EmbeddedChart extends HTMLElement {
	static observedAttributes = ['src', 'step', 'theme', 'title', ...keys];

	#frame = document.createElement('iframe');
	/** Whether the iframe has sent its size, after which it listens. */
	#listens = false;
	#content = document.createElement('slot');

	constructor() {
		super();
		// The page may refuse inline styles, but not these.
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(':host{display:block}');
		const shadow = this.attachShadow({ mode: 'open' });
		shadow.adoptedStyleSheets = [sheet];
		// An empty element leaves room for a chart.
		const room = document.createElement('div');
		room.style.height = '30rem';
		this.#content.append(room);
		shadow.append(this.#content);
	}

	connectedCallback(): void {
		addEventListener('message', this);
		this.#load();
	}

	disconnectedCallback(): void {
		removeEventListener('message', this);
		this.#frame.remove();
	}

	attributeChangedCallback(attribute: string, before: string | null, now: string | null): void {
		if (before === now || !this.#frame.isConnected) return;
		if (attribute === 'step') this.#set();
		else if (attribute === 'title') this.#name();
		else this.#load();
	}

	handleEvent({ data, source }: MessageEvent<FrameMessage | null>): void {
		if (source !== this.#frame.contentWindow || data?.['story-embed'] !== 1) return;
		if (data.kind === 'event') {
			this.dispatchEvent(new CustomEvent(String(data.name), { detail: data.data }));
			return;
		}
		const height = heightIn(data);
		if (height === undefined) return;
		this.#content.remove();
		this.#frame.style.height = `${height}px`;
		if (this.#listens) return;
		this.#listens = true;
		this.#set();
	}

	/** Loads the chart. A new iframe, because another address in the same one adds to the history. */
	#load(): void {
		const src = this.getAttribute('src');
		if (!src) return;
		const address = new URL(src.replace(/^\/+/, ''), root);
		for (const key of ['theme', ...keys]) {
			const value = this.getAttribute(key);
			if (value) address.searchParams.set(key, value);
		}
		address.searchParams.set('events', '1');
		const frame = document.createElement('iframe');
		frame.src = String(address);
		frame.allow = 'fullscreen';
		frame.loading = 'lazy';
		frame.style.cssText = `display:block;width:100%;border:0;height:${this.#frame.style.height || '0'}`;
		this.#frame.remove();
		this.#frame = frame;
		this.#listens = false;
		this.#name();
		this.shadowRoot?.append(frame);
	}

	/** Names the chart for screen readers. */
	#name(): void {
		this.#frame.title = this.title || this.textContent.trim() || story;
	}

	/** Shows the finding of the attribute `step`. */
	#set(): void {
		const state = this.getAttribute('step');
		if (state && this.#listens)
			this.#frame.contentWindow?.postMessage({ 'story-embed': 1, kind: 'set', state }, '*');
	}
}

if (!customElements.get(name)) customElements.define(name, EmbeddedChart);
