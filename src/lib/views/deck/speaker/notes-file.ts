import m from '$messages/notes.json';
import slidesMessages from '$messages/own-slides.json';
import plan from '$messages/plan.json';
import { fillMessage } from '$lib/messages/fill-message';
import { isObject, isText } from '../../../data/checks';
import { placeAt } from '../../../data/input-error';
import {
	foundWords,
	locateFaults,
	noFieldWords,
	type CheckedValue,
	type ValueFault
} from '../../../data/locate-faults';
import type { OwnNotes } from '../../own-notes';
import { isOwnSlide, MOST_SLIDES, type OwnSlide } from '../../own-slides/own-slide';
import { isTime, type Times } from './rehearsal.svelte';

type Fields = Readonly<Record<string, unknown>>;

/** The notes in a file, with rehearsed times and own slides if the file has them. */
interface Contents {
	notes: OwnNotes;
	times?: Times;
	slides?: readonly OwnSlide[];
}

/** The faults of values by step. @param expected what a value should be */
const faultsBySteps = (
	field: keyof Contents,
	values: Fields,
	isExpected: (value: unknown) => boolean,
	expected: string
): ValueFault[] =>
	Object.entries(values).flatMap(([id, value]) => {
		const path = [field, id];
		const faults: ValueFault[] = [];
		if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id))
			faults.push({ path, part: 'name', what: foundWords(id, m.stepId) });
		if (!isExpected(value))
			faults.push({ path, part: 'value', what: foundWords(value, expected, id) });
		return faults;
	});

const faultsOfSlides = (slides: readonly unknown[]): ValueFault[] =>
	slides.flatMap((slide, i) =>
		isOwnSlide(slide)
			? []
			: {
					path: ['slides', i],
					part: 'value',
					what: foundWords(slide, slidesMessages.expected, 'slides')
				}
	);

/**
 * Checks the value of a file of notes, in which the field `slug` names the story that the notes belong
 * to. A schema would need a library here, which is more code than these checks.
 */
function checkNotes(value: unknown, slug: string): CheckedValue<Contents> {
	const at = (path: string[], what: string): ValueFault => ({ path, part: 'value', what });
	if (!isObject(value)) return { faults: [at([], foundWords(value, m.exported))] };
	const { notes, times, slides } = value;
	const faults = [slug, 'notes']
		.filter((name) => !(name in value))
		.map((name) => at([name], noFieldWords(name, m.exported)));
	if (slug in value && value[slug] !== 'notes') {
		const expected = fillMessage(m.word, { word: 'notes' });
		faults.push(at([slug], foundWords(value[slug], expected, slug)));
	}
	if (isObject(notes)) faults.push(...faultsBySteps('notes', notes, isText, m.text));
	else if ('notes' in value) faults.push(at(['notes'], foundWords(notes, m.object, 'notes')));
	if (isObject(times)) faults.push(...faultsBySteps('times', times, isTime, plan.seconds));
	else if (times !== undefined) faults.push(at(['times'], foundWords(times, plan.times, 'times')));
	if (Array.isArray(slides) && slides.length <= MOST_SLIDES) faults.push(...faultsOfSlides(slides));
	else if (slides !== undefined)
		faults.push(at(['slides'], foundWords(slides, slidesMessages.list, 'slides')));
	const [first, ...others] = faults;
	return first ? { faults: [first, ...others] } : { value: { notes, times, slides } as Contents };
}

/**
 * The notes, the times of a rehearsal and the speaker's own slides, as the text of a file that
 * `notesIn` reads.
 */
export function notesFile(
	notes: OwnNotes,
	slug = STORY_SLUG,
	times: Times = {},
	slides: readonly OwnSlide[] = []
): string {
	const more = {
		...(Object.keys(times).length > 0 && { times }),
		...(slides.length > 0 && { slides })
	};
	return `${JSON.stringify({ [slug]: 'notes', notes, ...more }, null, '\t')}\n`;
}

/** The notes of a file, or an error message: what is wrong, where, and what was expected. */
export type Read = (Contents & { problem?: undefined }) | { problem: string };

/**
 * Reads a file of notes. Ignores a byte order mark, which some editors add.
 * @param file its name, for the error message
 */
export function notesIn(text: string, file: string, slug = STORY_SLUG): Read {
	const json = text.replace(/^\uFEFF/, '');
	const checked = locateFaults(json, (value) => checkNotes(value, slug));
	if (!checked.faults) return checked.value;
	const [first, ...more] = checked.faults;
	const { line, column } = placeAt(json, first.offset);
	const fault =
		more.length > 0
			? fillMessage(m.andMoreFaults, { fault: first.what, count: more.length })
			: first.what;
	return { problem: fillMessage(m.invalid, { file, line, column, fault }) };
}
