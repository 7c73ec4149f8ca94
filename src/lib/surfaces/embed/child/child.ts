import { grant, wishesOf } from './query';
import { sleeper } from './wake';

/** What the page says of itself to this script. */
interface Page {
	script: string;
	preloads: readonly string[];
}

const root = document.documentElement;
const wishes = wishesOf(location.search);
grant(wishes, root);

addEventListener('DOMContentLoaded', () => {
	const chart = document.querySelector<HTMLElement>('main');
	const page = document.querySelector('script[type="application/json"]')?.textContent;
	if (!chart || !page) return;
	const { script, preloads } = JSON.parse(page) as Page;
	sleeper(chart, script, preloads);
});
