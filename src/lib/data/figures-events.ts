import { figuresFrom } from './figure';
import type { Figure, Tables } from './types';

/** A day and its month stay on one line. */
const held = (date: string) => date.replace(/(\d) (?=[A-Z])/g, '$1\u00a0');

/** Every event by its id: `-date` is the whole date and, where days are known, `-day` leaves out the year. */
export function eventDates({ events }: Tables): Figure[] {
	const make = figuresFrom('events.csv');
	return events.flatMap(({ id, date, when }) => {
		const full = held(when.full);
		const whole = make.words(`${id}-date`, full);
		return date.length > 7 ? [whole, make.words(`${id}-day`, full.replace(/ \d+$/, ''))] : [whole];
	});
}
