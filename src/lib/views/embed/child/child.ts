import { followLinks, tellEvents } from './events';
import { setFont } from './embed-font';
import { wishesOf } from './query';
import { speaker } from './speaker';
import { sleeper } from './wake';

/** The part of the page's data that this script reads. */
interface Page {
	chart: string;
	step: string;
	fixed: boolean;
	pinned: string | null;
	script: string;
	preloads: readonly string[];
}

const wishes = wishesOf(location.search);
const chart = document.querySelector<HTMLElement>('main');
const text = document.querySelector('script[data-props]')?.textContent;

setFont();
if (chart && text) {
	const { chart: name, step, fixed, pinned, script, preloads } = JSON.parse(text) as Page;
	const wake = sleeper(chart, script, preloads);
	if (parent !== window) {
		const framed = speaker(
			wishes,
			(detail) =>
				void wake().then(() => document.dispatchEvent(new CustomEvent('embed:set', { detail })))
		);
		framed.start(chart, name + (fixed ? `/${step}` : '') + (pinned ? `/@${pinned}` : ''));
		followLinks(framed);
		if (wishes.events) tellEvents(chart, framed.say);
	}
}
