import { figuresFrom, type Figure } from '$lib/data/figure';
import type { Tables } from '../tables/table-types';

/** Keeps a day and its month on one line. */
const held = (date: string) => date.replace(/(\d) (?=[A-Z])/g, '$1\u00a0');

/** The dates of every event: `-date` in full and, if the day is known, `-day` without the year. */
export function eventDates({ events }: Tables): Figure[] {
	const make = figuresFrom('events.csv');
	return events.flatMap(({ id, date, when }) => {
		const full = held(when.full);
		const whole = make.words(`${id}-date`, full);
		return date.length > 7 ? [whole, make.words(`${id}-day`, full.replace(/ \d+$/, ''))] : [whole];
	});
}
