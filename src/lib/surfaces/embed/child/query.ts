/** What an embed's address may ask for; what it does not know is passed over. */
export interface Wishes {
	theme: 'auto' | 'light' | 'dark';
	/** Whether the title shows; readers of the screen hear it all the same. */
	title: boolean;
	/** Whether buttons show: steps, table, downloads. */
	controls: boolean;
	/** The frame's height is given: the chart fills it. */
	fit: boolean;
	motion: boolean;
	/** Tells two frames of one chart apart. */
	instance: string;
	/** The page around wants to hear what happens inside. */
	events: boolean;
}

/** Reads the wishes from a query string. Never throws. */
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

/** Writes the wishes on the page's root element, where its style sheet reads them. */
export function grant(wishes: Wishes, { dataset }: HTMLElement): void {
	dataset.scripted = '';
	if (wishes.theme !== 'auto') dataset.theme = wishes.theme;
	if (!wishes.title) dataset.title = '0';
	if (!wishes.controls) dataset.controls = '0';
	if (wishes.fit) dataset.fit = '';
	if (!wishes.motion) dataset.motion = 'off';
}
