import m from '$messages/json-faults.json';
import { fillMessage } from '../messages/fill-message';
import { quote } from './input-error';
import { JsonFault, jsonPlaces, type JsonPath } from './json-places';

/** A fault in a JSON text: where it is, and what was found and expected there. */
export interface LocatedFault {
	offset: number;
	what: string;
}

export type Checked<T> =
	{ value: T; faults?: undefined } | { faults: readonly [LocatedFault, ...LocatedFault[]] };

/** A fault in the value of a JSON text: at the name of a field, or at a value. */
export interface ValueFault {
	path: JsonPath;
	part: 'name' | 'value';
	what: string;
}

/** The value of a JSON text, or its faults. */
export type CheckedValue<T> =
	{ value: T; faults?: undefined } | { faults: readonly [ValueFault, ...ValueFault[]] };

const shown = (value: unknown): string =>
	typeof value === 'string' ? quote(value) : quote(JSON.stringify(value)).slice(1, -1);

/** What was found and expected: of a field, if its name is given and not at fault. */
export function foundWords(value: unknown, expected: string, name?: string): string {
	const found = shown(value);
	return name === undefined
		? fillMessage(m.found, { found, expected })
		: fillMessage(m.foundIn, { found, field: quote(name), expected });
}

/** What to say of a field that is missing. */
export const noFieldWords = (name: string, expected: string): string =>
	fillMessage(m.noField, { field: quote(name), expected });

/** Checks a JSON text with a function that checks its value. */
export function locateFaults<T>(
	text: string,
	check: (value: unknown) => CheckedValue<T>
): Checked<T> {
	let places;
	try {
		places = jsonPlaces(text);
	} catch (error) {
		if (!(error instanceof JsonFault)) throw error;
		return { faults: [{ offset: error.offset, what: error.message }] };
	}
	const checked = check(JSON.parse(text));
	if (!checked.faults) return checked;
	const located = ({ path, part, what }: ValueFault) => ({ offset: places.of(path, part), what });
	const [first, ...others] = checked.faults;
	return { faults: [located(first), ...others.map(located)] };
}
