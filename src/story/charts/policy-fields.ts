import words from '$words/policy.json';
import type { Field } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import { VALUE_WORDS } from './value-words';
import type { PolicyEvent } from '../tables/events-table';
import type { Position } from '../tables/positions-table';

const what = { key: 'what', label: words.what };
const date = { key: 'date', label: words.date, unit: words.dateUnit, blank: words.noDate };
const who = { key: 'who', label: words.who };
const about = { key: 'about', label: words.about };
const status = { key: 'status', label: words.status };
const source = { key: 'source', label: words.source };

export const EVENT_FIELDS: readonly Field<PolicyEvent>[] = [
	{
		...what,
		of: ({ short }) => short,
		say: ({ when: { full }, standing }) =>
			standing === 'planned' ? fillMessage(words.planned, { date: full }) : full
	},
	{
		...date,
		of: ({ date: day, end }) => (end ? fillMessage(words.days, { date: day, end }) : day)
	},
	{ ...who, of: ({ actor }) => actor },
	{ ...about, of: (event) => event.about, say: (event) => event.about },
	{ ...status, of: ({ standing }) => VALUE_WORDS[standing] },
	{ ...source, of: (event) => event.source }
];

export const POSITION_FIELDS: readonly Field<Position>[] = [
	{ ...what, of: ({ title }) => title, say: ({ title }) => title },
	{ ...date, of: () => null },
	{ ...who, of: (position) => position.who },
	{ ...about, of: (position) => position.about, say: (position) => position.about },
	{
		...status,
		of: ({ standing }) => standing,
		say: (position) => fillMessage(words.held, { who: position.who, standing: position.standing })
	},
	{ ...source, of: (position) => position.source }
];
