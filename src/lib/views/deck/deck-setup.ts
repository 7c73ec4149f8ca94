import type { ChartInputs, Tables } from '../../chart/chart-types';
import { distinctInputs, startInputs } from '../../chart/charts';
import { startQuestions } from '../../chart/questions';
import { motion } from '$lib/motion/preference.svelte';
import { idInAddress, queryInAddress } from '$lib/browser/address';
import type { DialogHistory } from './dialog-history';
import type { Idle } from './idle.svelte';
import { minutesIn } from './minutes';
import { mySlides } from './own/my-slides.svelte';
import { isNewNavigation, storedTalk } from './stored-talk';
import { choicesInAddress } from './share-choices.svelte';
import { storeTalkName, talkName } from './talk-name';
import type { Shared } from './talk-state';
import type { Talk } from './talk.svelte';
import { theme } from './theme.svelte';
import { keepAwake } from './wake-lock';

/** What a window of a talk needs, besides the talk itself. */
interface Setup {
	inputs: ChartInputs;
	tables: Tables;
	/** The site's front page, with a trailing slash. */
	root: string;
	idle: Idle;
	dialogs: DialogHistory;
	/** Where the talk begins if its address names neither a step nor steps. */
	start?: Partial<Shared> | undefined;
}

/**
 * Starts the choices, and the questions with the answers of the talk, and loads all that they need:
 * later there may be no network.
 */
function startParts(
	talk: Talk,
	{ inputs, tables, root }: Pick<Setup, 'inputs' | 'tables' | 'root'>
): (() => void)[] {
	const stops = [startInputs(inputs, tables, root), startQuestions(inputs, talk.answers)];
	for (const { choice } of distinctInputs(inputs)) choice.prepare();
	for (const { question } of Object.values(inputs)) question?.prepare();
	return stops;
}

/** Sets this window up as the slides, at the step in the URL. Browser only; returns a cleanup. */
export function setUpSlides(
	talk: Talk,
	{ inputs, tables, root, idle, dialogs, start }: Setup
): () => void {
	const stopSlides = mySlides.start();
	talk.begin({
		names: queryInAddress('steps'),
		minutes: minutesIn(queryInAddress('minutes')),
		choices: choicesInAddress(inputs)
	});
	const named = queryInAddress('talk') || queryInAddress('steps') || idInAddress();
	if (start && !named) talk.begin(start);
	// If the step in the URL is not in the talk, start with its title, unless this joins a talk that is
	// there already.
	const known = queryInAddress('talk') ? talk.numbered : talk.steps;
	talk.begin({ step: known.find(({ id }) => id === idInAddress())?.id ?? talk.id });
	motion.restore();
	let leave = () => {};
	// Also called with a new name if another tab has these slides open already.
	const join = (name: string) => {
		leave();
		storeTalkName(name);
		leave = talk.join(name, 'slides', join);
	};
	const name = talkName();
	const stored = storedTalk(name);
	if (stored) talk.resume(stored);
	// After a new navigation, steps and a length in the URL win over what other windows show.
	else if (
		isNewNavigation() &&
		(idInAddress() || queryInAddress('steps') || queryInAddress('minutes'))
	)
		talk.preferOwnState();
	join(name);
	const ended = new AbortController();
	const { signal } = ended;
	const resize = () => talk.resize({ width: innerWidth, height: innerHeight });
	addEventListener('pagehide', () => leave(), { signal });
	// A page from the back/forward cache joins its talk again.
	addEventListener('pageshow', ({ persisted }) => persisted && join(talk.name), { signal });
	dialogs.start(signal);
	addEventListener(
		'hashchange',
		({ newURL }) => {
			if (!dialogs.movedTo(newURL)) talk.go(idInAddress(newURL));
		},
		{ signal }
	);
	addEventListener('resize', resize, { signal });
	resize();
	const stops = [
		stopSlides,
		theme.start(),
		idle.start(),
		keepAwake(),
		...startParts(talk, { inputs, tables, root })
	];
	return () => {
		ended.abort();
		leave();
		for (const stop of stops) stop();
	};
}

/** Sets this window up as a mirror of the slides, which follows the talk and never changes it. */
export function setUpMirror(talk: Talk, setup: Setup): () => void {
	motion.hold();
	const stops = [
		mySlides.start(),
		talk.join(queryInAddress('talk'), 'mirror'),
		theme.start(),
		...startParts(talk, setup)
	];
	return () => {
		for (const stop of stops) stop();
	};
}
