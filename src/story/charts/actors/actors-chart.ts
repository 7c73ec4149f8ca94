import words from '$words/actors.json';
import { pluralOf } from '$lib/data/plural-of';
import {
	cards,
	chart,
	column,
	dot,
	inset,
	listed,
	paragraph,
	plot,
	space,
	text,
	type View
} from '$lib/marks';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { POSITION_FIELDS } from '../policy-fields';
import { unlessCompact } from '../sized';
import {
	actorsDescription,
	eventIn,
	heightOf,
	LANES,
	positionsOf,
	timeBetween,
	type LaneEvent
} from './actors-values';
import {
	APART,
	aside,
	IN_FORCE,
	jointWork,
	laneBlock,
	NAMES,
	OVER,
	said,
	timeMark,
	WORK,
	wrapped
} from './actors-lanes';

function letters(t: Tables): View {
	const event = eventIn(t, 'letters');
	const [trone, senators] = [event('trone-letter'), event('senators-letter')];
	const [postponed, planned] = [event('trip-postponed'), event('trip-planned')];
	// Both lines of the second letter are left of its texts.
	const second = { ...senators, x: senators.x + APART };
	const beside = trone.x + 2 * APART;
	return {
		block: laneBlock(
			t,
			'letters',
			{
				congress: [beside, 'se'],
				treasury: [beside, ['se', 'ne']],
				state: [beside, ['ne', 'se']],
				china: [beside, ['se', 'ne']]
			},
			text('trone', [trone.x, trone.y], fillMessages(words.troneWrites, trone.dates), {
				side: ['ne', 'n']
			}),
			said(second, 'ne', fillMessages(words.senatorsWrite, senators.dates)),
			said(planned, ['s', 'sw'], fillMessages(words.planned, planned.dates), { y: -OVER }),
			said(postponed, ['ne', 'sw'], fillMessages(words.postponed, postponed.dates)),
			aside(trone, 'se+', wrapped(words.fewSteps), { key: 'few steps', gap: 8 }),
			aside(second, 'se+', wrapped(words.topics), { key: 'topics', gap: 8 }),
			text('concerned', [beside, 0], words.concerned, { side: 'ne', tone: 'soft', clear: true })
		)
	};
}

/** Cards for each lane, over a plot that has their places for tooltips. */
function levers(t: Tables): View {
	const all = positionsOf(t);
	const rows = LANES.levers.flatMap((lane) => [
		space(0, 1),
		paragraph(`name of ${lane}`, NAMES[lane][0], { bold: true, tone: 'soft' }),
		cards(
			all.filter((each) => each.lane === lane),
			{
				by: ({ title }) => title,
				across: [2, 2],
				title: ({ title }) => title,
				body: ({ about }) => about,
				foot: ({ who, whoShort }) => [who, whoShort]
			}
		)
	]);
	const block = column(...rows, space(0, 1));
	const axis = { ends: [-0.5, 1.5], ticks: false } as const;
	const places = listed(all, POSITION_FIELDS, (each) => [
		all.indexOf(each) % 2,
		heightOf('levers', each.lane)
	]);
	const behind = plot({ x: axis, y: axis }, { ...places, plot: { by: 'both' } });
	return {
		block: { ...inset(behind, block, { left: 0, top: 0, right: 1, bottom: 1 }), room: block.room },
		units: 'positions'
	};
}

function trip(t: Tables): View {
	const event = eventIn(t, 'trip');
	const [trone, senators] = [event('trone-letter'), event('senators-letter')];
	const [postponed, planned] = [event('trip-postponed'), event('trip-planned')];
	const [june, meeting, group] = [
		event('trip-june'),
		event('meeting-2023'),
		event('working-group')
	];
	const { days } = timeBetween(planned, june);
	const later = fillMessage(pluralOf(words.daysLater, days), { days });
	const brief = fillMessage(pluralOf(words.inDays, days), { days });
	const two = fillMessage(words.twoLetters, { first: trone.when.day, second: senators.when.day });
	return {
		block: laneBlock(
			t,
			'trip',
			{ congress: ['end', 'nw'], state: ['end', 'sw'], china: ['end', 'sw'] },
			jointWork(meeting.from, group.from),
			// Around the dot of the first meeting.
			dot('ring of work', [group.x, 0], { r: 6, tone: 'paper' }),
			said(june, 'ne', fillMessages(words.visit, june.dates), { y: june.y + OVER }),
			said(postponed, 'ne', fillMessages(words.postponedBalloon, postponed.dates), { gap: 6 }),
			timeMark(planned, june, june.y - 0.65, [later, brief]),
			aside(planned, 'se', fillMessages(words.notThen, planned.dates), { y: 2 - OVER, gap: 6 }),
			said(meeting, ['nw', 'sw'], fillMessages(words.agree, meeting.dates), { gap: 5 }),
			said(group, 'sw', fillMessages(words.groupMeets, group.dates), { x: 'end', y: -WORK }),
			text('agreed', [(meeting.x + group.x) / 2, WORK], words.agreed, { side: 'n', rank: 'may' }),
			aside(june, 'se+', wrapped(words.explore), { key: 'explore', gap: 14 }),
			aside({ id: 'suspended', x: planned.x, y: -WORK }, 'se', wrapped(words.suspended), {
				x: 'start',
				size: 12
			}),
			text('letters', [senators.x, senators.y], two, { side: 'ne', tone: 'soft', clear: true })
		)
	};
}

function control(t: Tables): View {
	const event = eventIn(t, 'control');
	const [pledge, announced] = [event('pledge-2018'), event('control-announced')];
	const [inForce, criticised] = [event(IN_FORCE), event('control-criticised')];
	const time = (from: LaneEvent, to: LaneEvent) => {
		const { months } = timeBetween(from, to);
		const texts = [fillMessage(pluralOf(words.inMonths, months), { months })];
		return unlessCompact(timeMark(from, to, 0.6, texts));
	};
	return {
		block: laneBlock(
			t,
			'control',
			{ china: ['end', 'sw'], 'us-president': ['end', 'nw'] },
			time(pledge, inForce),
			time(inForce, criticised),
			said(inForce, 'ne', fillMessages(words.inForce, inForce.dates)),
			said(pledge, 'nw', fillMessages(words.pledges, pledge.dates)),
			said(announced, 'n+', fillMessages(words.announced, announced.dates), { leader: 'slate' }),
			said(criticised, ['se', 'sw'], fillMessages(words.notKept, criticised.dates)),
			text('welcome', [pledge.x, 0], words.welcomes, { side: ['sw', 'nw'] }),
			text('meeting', [pledge.x, 0.5], words.presidentsMeet, { side: ['w', 'e'], tone: 'soft' }),
			text('not covered', ['end', 1], words.notCovered, { side: 'sw', rank: 'may' })
		)
	};
}

/** Who did what, and when: a lane for each actor, with links only where something was sent or agreed. */
export const actors = chart({
	id: 'actors',
	states: { letters, levers, trip, control },
	description: import.meta.env.SSR ? actorsDescription : null
});
