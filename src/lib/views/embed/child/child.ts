import '../../../chart/fit-drawing';
import { fallBack } from '../../../islands/fallback';
import { followLinks, reportEvents } from './events';
import { setFont } from './embed-font';
import { parseOptions } from './query';
import { connectToHost } from './host-connection';
import { hydrateOnUse } from './hydrate-on-use';

/** The part of the page's data that this script reads. */
interface Page {
	chart: string;
	step: string;
	fixed: boolean;
	choice: { value: string } | null;
	pinned: string | null;
	kept: { key: string; values: readonly string[] } | null;
	input: string | null;
	script: string;
	preloads: readonly string[];
}

const options = parseOptions(location.search);
const chart = document.querySelector<HTMLElement>('main');
const text = document.querySelector('script[data-props]')?.textContent;

setFont();
if (chart && text) {
	const {
		chart: name,
		step,
		fixed,
		choice,
		pinned,
		kept,
		input,
		script,
		preloads
	} = JSON.parse(text) as Page;
	// In an earlier release, this page cannot draw a choice: the embed of that choice is opened instead.
	const asked = kept && new URLSearchParams(location.search).get(kept.key);
	if (asked && kept.values.includes(asked)) {
		const { search, hash } = location;
		location.replace(`${fixed ? '../' : ''}../${asked}/@${pinned}/${search}${hash}`);
	}
	// A choice of an earlier release stays as it is served: scripts draw one in the words of today.
	const stays = Boolean(pinned && choice);
	if (stays) fallBack();
	const hydrate = stays ? () => Promise.resolve() : hydrateOnUse(chart, script, preloads);
	// The served page shows neither the choice nor the steps in its query, so hydrate at once.
	if (options.steps.length > 0 || (input && new URLSearchParams(location.search).get(input)))
		void hydrate();
	if (parent !== window) {
		const host = connectToHost(
			options,
			(detail) =>
				void hydrate().then(() => document.dispatchEvent(new CustomEvent('embed:set', { detail })))
		);
		// The embed’s id in messages: `<chart>`, `<chart>/<choice>`, `<chart>/<step>`, `…/@<release>`.
		const part = fixed ? step : choice?.value;
		const id = name + (part ? `/${part}` : '') + (pinned ? `/@${pinned}` : '');
		host.start(chart, id);
		followLinks(host);
		if (options.events) reportEvents(chart, host.post);
	}
}
