/** The options in an embed's query. Unknown ones are ignored. */
export interface EmbedOptions {
	theme: 'auto' | 'light' | 'dark';
	/** Whether the title is visible. Screen readers read it either way. */
	title: boolean;
	/** A title of the host page's editor, above that of the chart, or "". */
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

/** The most characters of a title of one's own. */
const LONGEST_TITLE = 120;

/** Parses the options in a query string. Never throws. */
export function parseOptions(search: string): EmbedOptions {
	const query = new URLSearchParams(search);
	const theme = query.get('theme');
	const title = query.get('title') ?? '';
	return {
		theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
		title: title !== '0',
		ownTitle: title === '0' ? '' : title.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE),
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
	if (options.ownTitle) {
		dataset.title = 'own';
		// A text in a style: it is never read as markup.
		root.style.setProperty('--own-title', JSON.stringify(options.ownTitle));
	}
	if (!options.controls) dataset.controls = '0';
	if (options.fit) dataset.fit = '';
	if (!options.motion) dataset.motion = 'off';
}
