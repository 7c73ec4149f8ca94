import m from '$messages/embed.json';
import { fillMessage } from '../../../messages/fill-message';

/** The options in an embed's query. Unknown ones are ignored. */
export interface EmbedOptions {
	theme: 'auto' | 'light' | 'dark';
	/** Whether the title is visible. Screen readers read it either way. */
	title: boolean;
	/** A title of the host page's editor, of any length, or "". */
	ownTitle: string;
	/** The ids of the steps to go through, in this order; none for all. */
	steps: readonly string[];
	/** Whether controls are visible: steps, table, downloads. */
	controls: boolean;
	/** The host page sets the frame's height, and the chart fills it. */
	fit: boolean;
	motion: boolean;
	/** Distinguishes two frames of the same chart. */
	instance: string;
	/** The host page wants to receive events. */
	events: boolean;
}

/** The most UTF-16 code units of a title of one's own, as in `maxlength`. */
const LONGEST_TITLE = 120;

/** The title in one line, cut after a whole character: an emoji of several code points is one. */
export const shortTitle = (title: string): string =>
	Array.from(
		new Intl.Segmenter().segment(title.replace(/\s+/g, ' ').trim()),
		({ index, segment }) => (index + segment.length > LONGEST_TITLE ? '' : segment)
	).join('');

/** Parses the options in a query string. Never throws. */
export function parseOptions(search: string): EmbedOptions {
	const query = new URLSearchParams(search);
	const theme = query.get('theme');
	const title = query.get('title') ?? '';
	return {
		theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
		title: title !== '0',
		ownTitle: title === '0' ? '' : title,
		steps: (query.get('steps') ?? '').split(',').filter(Boolean),
		controls: query.get('controls') !== '0',
		fit: query.get('fit') === '1',
		motion: query.get('motion') !== 'off',
		instance: (query.get('i') ?? '').slice(0, 64),
		events: query.get('events') === '1'
	};
}

/** Sets the options as data attributes of the root element, for the style sheet. */
export function applyOptions(options: EmbedOptions, root: HTMLElement): void {
	const { dataset } = root;
	dataset.scripted = '';
	if (options.theme !== 'auto') dataset.theme = options.theme;
	if (!options.title) dataset.title = '0';
	const title = shortTitle(options.ownTitle);
	// Without a host page, a link could put any sentence on this site.
	if (title && parent !== self) {
		dataset.title = 'own';
		const { ancestorOrigins } = location as Partial<Location>;
		const [, host] = /^https?:\/\/([^/]+)/.exec(ancestorOrigins?.[0] ?? document.referrer) ?? [];
		// After a redirect within the frame, the referrer is this site.
		const isNamed = host && host !== location.host;
		const by = isNamed ? fillMessage(m.titleBy, { host }) : m.titleByHostPage;
		// Texts in a style: they are never read as markup.
		root.style.setProperty('--own-title', JSON.stringify(title));
		root.style.setProperty('--title-by', JSON.stringify(by));
	}
	if (!options.controls) dataset.controls = '0';
	if (options.fit) dataset.fit = '';
	if (!options.motion) dataset.motion = 'off';
}
