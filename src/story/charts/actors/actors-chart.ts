import words from '$words/actors.json';
import { cards, chart, column, sheetOf, type View } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import type { Lane } from '../../tables/actor-lanes';
import type { Tables } from '../../tables/table-types';
import { POSITION_FIELDS } from '../policy-fields';
import {
	eventOf,
	heightOf,
	IN_FORCE,
	middleOf,
	positionsOf,
	SPANS,
	type ActorsState
} from './actors-data';
import { actorsDescription } from './actors-description';
import {
	above,
	below,
	beside,
	laneBlock,
	nameOn,
	NAMES,
	narrow,
	note,
	optional,
	raised,
	soft,
	wide,
	WIDE,
	wrapped
} from './actors-lanes';
import { APART, eventMarks, jointWork, OVER, timeMarks } from './actors-marks';

/** A day or a time of an event, above what happened. */
const dated = (date: string, what: string) => `${date}\n**${what}**`;

/** The middle of an event on the axis, and its dates from full to brief. */
function eventAt(t: Tables, id: string) {
	const event = eventOf(t, id);
	const { full, day, month } = event.when;
	const brief = fillMessage(words.day, { day, year: event.date.slice(0, 4) });
	return { x: middleOf(event), full, day, month, brief };
}

/** How high lanes of a state are. */
const yOf = (state: ActorsState, ...lanes: readonly [Lane, Lane, Lane?]) =>
	lanes.map((lane) => heightOf(state, lane ?? 'china')) as [number, number, number];

function letters(t: Tables): View {
	const [trone, senators] = [eventAt(t, 'trone-letter'), eventAt(t, 'senators-letter')];
	const [postponed, planned] = [eventAt(t, 'trip-postponed'), eventAt(t, 'trip-planned')];
	const [congress, state, china] = yOf('letters', 'congress', 'state', 'china');
	const [, end] = SPANS.letters;
	const signed = dated(senators.full, words.senatorsWrite);
	const days = dated(planned.day, words.planned);
	const name = (lane: Lane, ...texts: readonly string[]) =>
		beside(nameOn('letters', lane, trone.x, ['se', 'ne'], ...texts));
	const rooms = { wide: [84, 44], narrow: [36, 6] } as const;
	const texts = [
		note(
			'trone',
			[trone.x, congress],
			['ne', 'n'],
			...[trone.full, trone.day].map((date) => dated(date, words.writes)),
			`**${words.writes}**`
		),
		note(
			'senators',
			[senators.x - APART, congress],
			['ne', 'n'],
			`${signed}\n${words.senators}`,
			signed,
			dated(senators.day, words.senatorsWrite),
			`**${words.senatorsWrite}**`
		),
		...wide(
			note('planned', [planned.x, 0.5], 'in', `${days}\n${words.noVisit}`, days),
			note(
				'postponed',
				[postponed.x, state],
				'ne',
				`${dated(postponed.full, words.visitPostponed)}\n${words.overBalloon}`
			),
			beside(soft('concerned', [trone.x, china], 'ne', words.concerned))
		),
		...narrow(
			note('planned', [planned.x, state + OVER], 'n', days, `**${words.planned}**`),
			name('congress'),
			name('treasury', ...words.treasuryName),
			name('china'),
			note(
				'postponed',
				[postponed.x, state],
				'sw',
				dated(postponed.day, words.postponed),
				`**${words.postponed}**`
			),
			name('state', ...words.stateName)
		),
		wrapped(
			beside(soft('few steps', [trone.x, congress], 'se+', words.fewSteps, words.fewStepsBrief)),
			[trone.x, senators.x],
			32
		),
		wrapped(
			beside(
				soft('topics', [senators.x + APART, congress], 'se+', words.topics, words.topicsBrief)
			),
			[senators.x, end],
			20
		)
	];
	return { block: laneBlock('letters', rooms, texts, eventMarks(t, 'letters', 44)) };
}

function levers(t: Tables): View {
	const [start, end] = SPANS.levers;
	const all = positionsOf(t, 'levers');
	const lane = (name: Lane, grow: number) => {
		const of = all.filter((each) => each.lane === name);
		return [
			above(grow, NAMES[name][0]),
			cards(of, {
				by: ({ title }) => title,
				across: [2, 2],
				title: ({ title }) => title,
				body: ({ about }) => about,
				foot: ({ who, whoShort }) => [who, whoShort],
				sheets: [
					sheetOf(of, POSITION_FIELDS, (each) => [
						start + (end - start) * (0.25 + 0.5 * of.indexOf(each)),
						heightOf('levers', name)
					])
				]
			})
		];
	};
	return { block: column(...lane('congress', 1), ...lane('state', 1), above(1)) };
}

function trip(t: Tables): View {
	const [planned, june] = [eventAt(t, 'trip-planned'), eventAt(t, 'trip-june')];
	const [postponed, meeting] = [eventAt(t, 'trip-postponed'), eventAt(t, 'meeting-2023')];
	const [trone, senators] = [eventAt(t, 'trone-letter'), eventAt(t, 'senators-letter')];
	const group = eventAt(t, 'working-group');
	const [congress, state, china] = yOf('trip', 'congress', 'state', 'china');
	const [presidents, work] = yOf('trip', 'presidents', 'joint-work');
	const [, end] = SPANS.trip;
	const twoLetters = fillMessage(words.twoLetters, { first: trone.day, second: senators.day });
	const name = (lane: Lane) => beside(nameOn('trip', lane, june.x, ['se', 'ne']));
	const rooms = { wide: [30, 64], narrow: [42, 20] } as const;
	const texts = [
		...wide(
			wrapped(
				beside(
					note(
						'visit',
						[june.x, (state + china) / 2],
						'e',
						`${dated(june.full, words.visit)}\n${words.explore}`,
						dated(june.full, words.visit)
					)
				),
				[june.x, june.x + 5],
				0
			),
			beside(
				note(
					'postponed',
					[postponed.x, state],
					'ne',
					dated(postponed.full, words.postponedBalloon),
					dated(postponed.full, words.postponed)
				)
			),
			note('meeting', [meeting.x, presidents], 'nw', dated(meeting.full, words.agree)),
			note('group', ['end', work], 'sw', dated(group.full, words.groupMeets)),
			note('agreed', [(meeting.x + group.x) / 2, work], 'n', words.agreed),
			optional(
				beside(soft('planned', [planned.x, china], 'se', `${planned.day}\n${words.plannedDays}`))
			),
			wrapped(
				beside(soft('suspended', [planned.x, work], 'se', words.suspended)),
				[planned.x, june.x],
				24
			),
			beside(soft('letters', [senators.x, congress], 'ne', twoLetters))
		),
		...narrow(
			note(
				'postponed',
				[postponed.x, state],
				'n',
				dated(postponed.day, words.postponed),
				`**${words.postponed}**`
			),
			note(
				'visit',
				[june.x, state + OVER],
				['n', 'ne'],
				dated(june.day, words.visit),
				`**${words.visit}**`
			),
			note('meeting', [meeting.x, presidents], 'sw', `**${words.agreeBrief}**`),
			soft('meeting day', [meeting.x, presidents], 'n', meeting.day),
			note(
				'group',
				['end', work],
				'sw',
				`**${fillMessage(words.groupMeetsBrief, { day: group.day })}**`
			),
			name('state'),
			name('china'),
			wrapped(below(soft('explore', [june.x, state], 'se', words.exploreBrief)), [june.x, end], 16),
			nameOn('trip', 'presidents', 'start', 'ne'),
			optional(nameOn('trip', 'joint-work', 'start', 'ne')),
			optional(
				soft('suspended, low', ['start', work], 'se', words.suspendedLow),
				'name of joint-work'
			),
			optional(
				soft(
					'planned',
					[planned.x, china],
					'se',
					fillMessage(words.plannedFor, { day: planned.day })
				)
			),
			optional(soft('suspended', ['start', work], 'se', words.suspendedBrief))
		)
	];
	return {
		block: laneBlock(
			'trip',
			rooms,
			texts,
			[...timeMarks(t, 'trip', (state + china) / 2), ...jointWork(t), ...eventMarks(t, 'trip', 64)],
			1
		)
	};
}

function control(t: Tables): View {
	const [pledge, announced] = [eventAt(t, 'pledge-2018'), eventAt(t, 'control-announced')];
	const [rule, criticised] = [eventAt(t, IN_FORCE), eventAt(t, 'control-criticised')];
	const [china, president] = yOf('control', 'china', 'us-president');
	const rooms = { wide: [110, 90], narrow: [69, 37] } as const;
	const pledges = words.pledges.split('\n').map((line) => `**${line}**`);
	const texts = [
		...wide(
			note(
				'rule',
				[rule.x, china],
				'ne',
				dated(fillMessage(words.inForceSince, { date: rule.full }), words.inForce)
			),
			note('pledge', [pledge.x, china], 'nw', [pledge.full, ...pledges].join('\n')),
			note(
				'announced',
				[announced.x, china],
				'nw',
				...[announced.full, announced.brief].map((date) => dated(date, words.announces))
			),
			note('not covered', ['end', china], 'sw', words.notCovered),
			beside(soft('meeting', [pledge.x, 0.5], 'w', words.presidentsMeet)),
			note('welcome', [pledge.x, president], 'sw', `**${words.welcomesPledge}**`),
			soft('criticised day', [criticised.x, president], 'ne', criticised.full),
			note('criticised', [criticised.x, president], 'se', `**${words.saysNotKept}**`)
		),
		...narrow(
			note(
				'rule',
				[rule.x, china],
				'ne',
				dated(rule.brief, words.inForce),
				`**${fillMessage(words.inForceFrom, { month: rule.month })}**`
			),
			note(
				'pledge',
				[pledge.x, china],
				'nw',
				dated(pledge.brief, words.pledge),
				`**${fillMessage(words.pledgeIn, { month: pledge.month })}**`
			),
			raised(note('announced', [announced.x, china], 'n', dated(announced.brief, words.announced))),
			nameOn('control', 'china', 'end', 'sw'),
			nameOn('control', 'us-president', 'end', 'nw'),
			note(
				'criticised',
				[criticised.x, president],
				['se', 'sw'],
				dated(criticised.brief, words.notKept),
				`**${words.notKept}** ${criticised.month}`,
				`**${words.notKept}**`
			),
			beside(soft('welcome', [pledge.x, president], 'nw', words.welcomes)),
			beside(soft('meeting', [pledge.x, 0.5], 'e', words.presidentsMeet))
		)
	];
	return {
		block: laneBlock('control', rooms, texts, [
			...wide(...timeMarks(t, 'control', 0.5)),
			...eventMarks(t, 'control', 90)
		])
	};
}

/** Who did what, and when: a lane for each actor, with links only where something was sent or agreed. */
export const actors = chart({
	id: 'actors',
	// The names of lanes are beside them from the size `WIDE` on.
	sizes: {
		widths: [348, 448, WIDE.width, 755],
		heights: [237, 265, WIDE.height, 494],
		smallLabels: false
	},
	states: { letters, levers, trip, control },
	description: import.meta.env.SSR ? actorsDescription : null
});
