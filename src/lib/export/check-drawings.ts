import { PALETTE, placesIn } from '../chart/theme';
import { descriptionOf } from '../chart/charts';
import type { Chart, Charts, DataPoint, Table, Tables } from '../chart/chart-types';
import { lettersNotDrawn, letterWords } from '../data/check-letters';
import { counted } from '../data/counted';
import { textLimit } from '../data/fields';
import { thrownFault } from '../data/thrown';
import type { Drawing, SizeClass } from '../drawing/drawing-types';
import { resolvedIn } from '../drawing/resolved-in';
import { sizeClasses } from '../drawing/size-class';
import { textsIn } from '../drawing/texts-in';
import { keyFaults, labelFaults } from './label-faults';

/** The most characters of a subtitle, which has one line on a phone. */
const LONGEST = textLimit(46);

/** What text has where a value is missing, and numbers that nothing can be drawn at. */
const NO_VALUE = /\b(NaN|Infinity|undefined)\b/;

/** Whether any number in a value has no place on an axis. */
function hasNoPlace(value: unknown): boolean {
	if (typeof value === 'number') return !Number.isFinite(value);
	if (typeof value !== 'object' || value === null) return false;
	return Object.values(value).some(hasNoPlace);
}

function* textFaults(text: string): Generator<string> {
	if (NO_VALUE.test(text)) yield `found “${text}”, expected a text with its values`;
	for (const letter of lettersNotDrawn(text)) yield letterWords(letter);
}

function* subtitleFaults(subtitle: string): Generator<string> {
	yield* textFaults(subtitle);
	if (subtitle.length > LONGEST)
		yield `found ${subtitle.length} characters, “${subtitle}”, expected at most ${LONGEST}`;
}

function* tableFaults({ columns, rows }: Table): Generator<string> {
	const width = columns.length;
	const wrong = rows.findIndex((row) => row.length !== width);
	if (wrong >= 0)
		yield `found ${counted(rows[wrong]?.length ?? 0, 'cell')} in row ${wrong + 1}, expected ${width}, one for each column`;
	for (const [i, row] of rows.entries()) {
		const cell = row.findIndex((each) => NO_VALUE.test(String(each)));
		if (cell >= 0)
			yield `found “${row[cell]}” in column ${columns[cell]?.key} of row ${i + 1}, expected a value, or null if it is not published`;
	}
}

function* pointFaults(points: readonly DataPoint[]): Generator<string> {
	for (const { x, y, label, lines } of points) {
		if (hasNoPlace([x, y])) yield `found “${label}” at ${x}, ${y}, expected two numbers`;
		const text = [label, ...lines].find((each) => NO_VALUE.test(each));
		if (text !== undefined) yield `found “${text}”, expected a text with its values`;
	}
}

function* drawingFaults(drawing: Drawing, size: SizeClass, colours: number): Generator<string> {
	for (const place of placesIn(JSON.stringify(drawing)))
		if (place < 1 || place > colours)
			yield `found the colour ${place}, expected one of the ${colours} in the palette of the theme in story.config.ts`;
	if (hasNoPlace(drawing))
		yield 'found a number that is NaN or infinite, expected one that has a place';
	for (const text of textsIn(resolvedIn(drawing, size))) yield* textFaults(text);
}

/** The first fault of a part of a chart, since its other states mostly have the same one. */
function firstFault(
	{ id, states }: Chart,
	part: string,
	thrown: Set<string>,
	faultsIn: (state: string) => Generator<string>
): string[] {
	for (const state of states) {
		const what = `chart ${id}: the ${part} in the state ${state}`;
		try {
			for (const fault of faultsIn(state)) return [`${what}: ${fault}.`];
		} catch (error) {
			// The table, the data points and the drawing of a chart of marks are made of the same view.
			if (thrown.has(String(error))) return [];
			thrown.add(String(error));
			return [thrownFault(error, `${what} cannot be made`)];
		}
	}
	return [];
}

/**
 * Makes the subtitle, the table, the data points and the drawings of each chart in each of its states,
 * as a build does later. Drawings are made in each size class, with small labels as in most views.
 * @param colours how many the palette of the story has, if it is not `PALETTE`
 * @returns a sentence for the first fault of each part of a chart: an error that it throws, a value that
 * is missing, a letter that the fonts lack, a label that has no room, a colour that the palette lacks, a key that two marks have, or a subtitle that is too long
 */
export const checkDrawings = (charts: Charts, tables: Tables, colours = PALETTE.length): string[] =>
	Object.values(charts).flatMap((chart) => {
		const thrown = new Set<string>();
		return [
			...firstFault(chart, 'subtitle', thrown, (state) =>
				subtitleFaults(descriptionOf(chart, tables, state).subtitle)
			),
			...firstFault(chart, 'table', thrown, (state) => tableFaults(chart.rows(tables, state))),
			...firstFault(chart, 'data points', thrown, (state) =>
				pointFaults(chart.dataPoints(tables, state))
			),
			...firstFault(chart, 'drawing', thrown, function* (state) {
				for (const size of sizeClasses(chart.sizes, [12])) {
					const drawing = chart.draw(tables, state, size);
					yield* drawingFaults(drawing, size, colours);
					const required = chart.requiredLabels?.(tables, state, size);
					const resolved = resolvedIn(drawing, size);
					yield* keyFaults(resolved);
					if (required) yield* labelFaults(required, resolved, size);
				}
			})
		];
	});
