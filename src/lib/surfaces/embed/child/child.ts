import { followLinks, tellEvents } from './events';
import { grant, wishesOf } from './query';
import { speaker } from './speaker';
import { sleeper } from './wake';

/** What the page says of itself to this script. */
interface Page {
	chart: string;
	step: string;
	fixed: boolean;
	pinned: string | null;
	script: string;
	preloads: readonly string[];
}

const wishes = wishesOf(location.search);
grant(wishes, document.documentElement);

/** The step that the page around has asked for, for as long as there is no chart. */
let asked: string | undefined;
let show = (state: string) => {
	asked = state;
};
const framed = parent === window ? undefined : speaker(wishes, (state) => show(state));

addEventListener('DOMContentLoaded', () => {
	const chart = document.querySelector<HTMLElement>('main');
	const text = document.querySelector('script[type="application/json"]')?.textContent;
	if (!chart || !text) return;
	const page = JSON.parse(text) as Page;
	const wake = sleeper(chart, page.script, page.preloads);
	if (!framed) return;
	const { fixed, pinned } = page;
	framed.start(chart, page.chart + (fixed ? `/${page.step}` : '') + (pinned ? `/@${pinned}` : ''));
	show = (detail) =>
		void wake().then(() => document.dispatchEvent(new CustomEvent('embed:set', { detail })));
	if (asked) show(asked);
	followLinks(framed);
	if (wishes.events) tellEvents(chart, framed.say);
});
