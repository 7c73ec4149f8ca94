/** The options in an embed's query. Unknown ones are ignored. */
export interface EmbedOptions {
	theme: 'auto' | 'light' | 'dark';
	/** Whether the title is visible. Screen readers read it either way. */
	title: boolean;
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

/** Parses the options in a query string. Never throws. */
export function parseOptions(search: string): EmbedOptions {
	const query = new URLSearchParams(search);
	const theme = query.get('theme');
	return {
		theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
		title: query.get('title') !== '0',
		controls: query.get('controls') !== '0',
		fit: query.get('fit') === '1',
		motion: query.get('motion') !== 'off',
		instance: (query.get('i') ?? '').slice(0, 64),
		events: query.get('events') === '1'
	};
}

/** Sets the options as data attributes of the root element, for the style sheet. */
export function applyOptions(options: EmbedOptions, { dataset }: HTMLElement): void {
	dataset.scripted = '';
	if (options.theme !== 'auto') dataset.theme = options.theme;
	if (!options.title) dataset.title = '0';
	if (!options.controls) dataset.controls = '0';
	if (options.fit) dataset.fit = '';
	if (!options.motion) dataset.motion = 'off';
}
