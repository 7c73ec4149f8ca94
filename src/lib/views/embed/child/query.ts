/** The options in an embed's query. Unknown ones are ignored. */
export interface Wishes {
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
export function wishesOf(search: string): Wishes {
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
export function grant(wishes: Wishes, { dataset }: HTMLElement): void {
	dataset.scripted = '';
	if (wishes.theme !== 'auto') dataset.theme = wishes.theme;
	if (!wishes.title) dataset.title = '0';
	if (!wishes.controls) dataset.controls = '0';
	if (wishes.fit) dataset.fit = '';
	if (!wishes.motion) dataset.motion = 'off';
}
