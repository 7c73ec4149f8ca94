import fc from 'fast-check';
import { close, keyButton, drag, network, open, pick, plan, reload, table } from './talk-actions';
import type { Command } from './talk-command';
import {
	blank,
	both,
	dialog,
	digit,
	escape,
	number,
	pointer,
	search,
	stepKey,
	zoom
} from './talk-keys';
import {
	BLANKS,
	BUTTONS,
	DETAILS,
	DIALOGS,
	NEXT,
	PREVIOUS,
	RETURN,
	SCENES,
	ZOOMS,
	type ButtonKey
} from './talk-rules';
import { numbers, stops, type Which } from './talk-windows';

const which = fc.constantFrom<Which>('slides', 'slides', 'speaker');
const detailKeys = fc.constantFrom(...DETAILS);
const buttonKeys = fc.constantFrom(...(Object.keys(BUTTONS) as ButtonKey[]));
const keys = [...NEXT, ...PREVIOUS, ...Object.keys(SCENES), 'Home', 'End', RETURN, RETURN];
const stepKeys = fc.constantFrom(...keys);
const zoomKeys = Object.keys(ZOOMS) as (keyof typeof ZOOMS)[];
const atOnce = fc.constantFrom(...[...keys, ...DETAILS, ...Object.keys(BLANKS), ...zoomKeys]);
const places = fc.tuple(fc.constantFrom(0.2, 0.4, 0.7), fc.constantFrom(0.3, 0.5, 0.8));
const typedNumbers = fc.oneof(
	fc.integer({ min: 1, max: numbers.length }),
	fc.integer({ min: stops.length + 1, max: numbers.length }),
	fc.constantFrom(0, 99, 120, 999)
);

/** Actions in either window. Duplicates are twice as likely. */
export const commands: fc.Arbitrary<Command>[] = [
	fc.tuple(which, stepKeys).map((all) => stepKey(...all)),
	fc.tuple(which, stepKeys).map((all) => stepKey(...all)),
	fc.tuple(which, stepKeys).map((all) => stepKey(...all)),
	fc.tuple(which, detailKeys).map((all) => stepKey(...all)),
	fc.tuple(which, buttonKeys).map((all) => keyButton(...all)),
	fc.tuple(which, typedNumbers.map(String)).map((all) => number(...all)),
	fc.tuple(which, fc.integer({ min: 0, max: 9 }).map(String)).map((all) => digit(...all)),
	fc
		.tuple(which, fc.constantFrom(...(Object.keys(BLANKS) as (keyof typeof BLANKS)[])))
		.map((all) => blank(...all)),
	fc.tuple(which, fc.constantFrom(...zoomKeys)).map((all) => zoom(...all)),
	fc.tuple(which, fc.constantFrom('l', 'l', 'Shift+L')).map((all) => pointer(...all)),
	fc.tuple(which, places).map((all) => drag(...all)),
	fc
		.tuple(which, fc.constantFrom(...(Object.keys(DIALOGS) as (keyof typeof DIALOGS)[])))
		.map((all) => dialog(...all)),
	which.map(escape),
	which.map(escape),
	which.map(search),
	fc.tuple(atOnce, atOnce).map((all) => both(...all)),
	fc.constant(table),
	fc.constantFrom(0, 5, 30).map(plan),
	fc.integer({ min: 1, max: numbers.length }).map(pick),
	fc.oneof(
		{ weight: 3, arbitrary: fc.constantFrom(open, network(true), network(false)) },
		{ weight: 1, arbitrary: fc.constantFrom(reload('slides'), reload('speaker'), close) }
	)
];
