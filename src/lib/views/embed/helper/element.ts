import { heightIn, servedBy, type FrameMessage } from './embed-message';

/** What the served script begins with: see `elementScript`. */
declare const ELEMENT: ElementFacts;

/** The facts of a story that its element needs, without names, which would take a part of its bytes. */
export type ElementFacts = readonly [
	/** The name of the element: `<slug>-chart`. */
	name: string,
	/** The title of the story, to name a chart that has neither a title nor content. */
	story: string,
	/** The front page of the site. */
	site: string,
	/** The keys of the query that are attributes of the element too. */
	keys: readonly string[]
];

const [name, story, site, keys] = ELEMENT;
const root = servedBy(site);

const create = <K extends keyof HTMLElementTagNameMap>(tag: K) => document.createElement(tag);

/** An embedded chart. Its own content is shown until the chart is there, and where it cannot be. */
class EmbeddedChart extends HTMLElement {
	static observedAttributes = ['src', 'step', 'title', ...keys];

	#frame = create('iframe');
	/** Whether the iframe has sent its size, after which it listens. Undefined before it may load. */
	#listens: boolean | undefined;
	#content = create('slot');

	constructor() {
		super();
		// The page may refuse inline styles, but not these.
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			':host,*{display:block}iframe{width:100%;height:0;border:0}div{height:30rem}'
		);
		const shadow = this.attachShadow({ mode: 'open' });
		shadow.adoptedStyleSheets = [sheet];
		// An empty element leaves room for a chart.
		this.#content.append(create('div'));
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
		if (before === now || this.#listens === undefined) return;
		if (attribute === 'step') this.#set();
		else if (attribute === 'title') this.#name();
		else this.#load();
	}

	handleEvent({ data, origin: from, source }: MessageEvent<FrameMessage | null>): void {
		// In a sandboxed page, both have the origin "null".
		if (from !== origin && !this.#frame.src.startsWith(`${from}/`)) return;
		if (source !== this.#frame.contentWindow || data?.['story-embed'] !== 1) return;
		if (data.kind === 'event')
			this.dispatchEvent(new CustomEvent(data.name as string, { detail: data.data }));
		const height = heightIn(data);
		if (!height) return;
		this.#content.remove();
		this.#frame.style.height = `${height}px`;
		if (this.#listens) return;
		this.#listens = true;
		this.#set();
	}

	/** Loads the chart. A new iframe, because another address in the same one adds to the history. */
	#load(): void {
		this.#listens = false;
		const src = this.getAttribute('src');
		if (!src) return;
		const isWhole = [root, site].some((each) => src.startsWith(each));
		if (!isWhole && /^\w+:/.test(src)) {
			// eslint-disable-next-line no-console -- The author of the host page reads it.
			console.warn(`<${name}>: src="${src}" must be on ${root}`);
			return;
		}
		const address = new URL(isWhole ? src : root + src.replace(/^\/+/, ''));
		for (const key of keys) {
			const value = this.getAttribute(key);
			if (value) address.searchParams.set(key, value);
		}
		address.searchParams.set('events', '1');
		const frame = create('iframe');
		frame.src = address.href;
		frame.loading = 'lazy';
		frame.style.height = this.#frame.style.height;
		this.#frame.remove();
		this.#frame = frame;
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
