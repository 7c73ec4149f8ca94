import { describe, expect, it } from 'vitest';
import { editedTables } from '../../../tests/support/edited-tables';
import { loadTables } from './tables';

// Add rows rather than edit them: these three tables are maintained by hand, so their rows move.
const add = (row: string) => (text: string) => `${text}${row}\n`;
const addFirstAgain = (text: string) => `${text}${text.split('\n')[1] ?? ''}\n`;

const event = ({ date = '2019-08-01', end = '', short = 'A pledge', standing = 'done' }) =>
	add(`added,control,${date},${end},China,${short},A pledge,A pledge is made,${standing},nyt-2019`);
const position = ({ topic = 'levers', title = 'Wait', who = 'Some lawmakers' }) =>
	add(`${topic},${title},Wait and see,Some lawmakers,${who},reporter’s summary,cnn-wire-2023`);
const leg = ({ period = 'after', carries = 'precursors' }) =>
	add(`${period},Sellers,Buyers,,${carries},By mail,in use,crs-2022`);

describe('loadTables (tables maintained by hand)', () => {
	const faults: [string, string, (text: string) => string, string][] = [
		[
			'an event that ends before its day',
			'events.csv',
			event({ end: '2019-07-31' }),
			'found "2019-07-31" in column end, expected a later day of the month that the date is in.'
		],
		[
			'an event that ends in another month',
			'events.csv',
			event({ date: '2019-08-31', end: '2019-09-01' }),
			'found "2019-09-01" in column end, expected a later day of the month that the date is in.'
		],
		[
			'an end that is no day',
			'events.csv',
			event({ end: '2019-09' }),
			'found "2019-09" in column end, expected a date that exists, as YYYY-MM-DD, or nothing.'
		],
		[
			'a date in words',
			'events.csv',
			event({ date: 'August 2019' }),
			'found "August 2019" in column date, expected a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD.'
		],
		[
			'an event that is neither done nor planned',
			'events.csv',
			event({ standing: 'rumoured' }),
			'found "rumoured" in column standing, expected one of done, planned.'
		],
		[
			'an event too long for a phone',
			'events.csv',
			event({ short: 'Control of the whole class announced' }),
			'found "Control of the whole class announced" in column short, expected at most 34 characters.'
		],
		['one id for two events', 'events.csv', addFirstAgain, 'expected one: the first is in line 2.'],
		[
			'a position on another topic',
			'positions.csv',
			position({ topic: 'lever' }),
			'found "lever" in column topic, expected one of asks, levers, explanations.'
		],
		[
			'a position too long for a phone',
			'positions.csv',
			position({ title: 'Cooperate with every country' }),
			'found "Cooperate with every country" in column title, expected at most 26 characters.'
		],
		[
			'a position that nobody holds',
			'positions.csv',
			position({ who: '' }),
			'found "" in column who_short, expected some text.'
		],
		['one position twice', 'positions.csv', addFirstAgain, 'expected one: the first is in line 2.'],
		[
			'a stretch of the route at no time',
			'route.csv',
			leg({ period: 'since' }),
			'found "since" in column period, expected one of before, after.'
		],
		[
			'a stretch of the route that carries something else',
			'route.csv',
			leg({ carries: 'money' }),
			'found "money" in column carries, expected one of finished fentanyl, precursors, finished fentanyl and precursors.'
		],
		[
			'one stretch of the route twice',
			'route.csv',
			addFirstAgain,
			'expected one: the first is in line 2.'
		]
	];

	it.each(faults)('rejects %s in one sentence (%s)', (_, file, edit, sentence) => {
		expect(() => loadTables(editedTables(file, edit))).toThrow(sentence);
	});

	it.each([
		['2019-08-01', '2019-08-02'],
		['2019-08', ''],
		['2019', '']
	])('accepts an event from %s to "%s"', (date, end) => {
		const { events } = loadTables(editedTables('events.csv', event({ date, end })));
		expect(events.find(({ id }) => id === 'added')).toMatchObject({ date, end: end || null });
	});
});
