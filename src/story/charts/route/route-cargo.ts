import words from '$words/route.json';
import type { TextLine } from '$lib/chart/place-annotations';
import { fittingOrLast, textWidth, wrapAt } from '$lib/chart/wrap';
import type { Edge, Label, Mark } from '$lib/drawing/drawing-types';
import type { RouteLeg } from '../../tables/route-table';
import type { Tables } from '../../tables/table-types';
import { LEG_WORDS } from '../value-words';
import type { Course } from './route-legs';
import { sideOf, type RouteLayout } from './route-layout';
import { X } from './route-states';
import { ACCENT, below, drawnLegs, soft, textMark } from './route-texts';

/** What travels. That fentanyl is finished goes without saying on a line. */
const CARGO: Readonly<Record<RouteLeg['carries'], string>> = {
	'finished fentanyl': words.fentanyl,
	precursors: words.precursors,
	'finished fentanyl and precursors': words.fentanylAndPrecursors
};

const cargoOf = (leg: RouteLeg | undefined) =>
	leg?.standing === 'in use' ? CARGO[leg.carries] : undefined;

/** Below each line what travels on it, or that it largely ended. */
export function cargoTexts(data: Tables, layout: RouteLayout): Mark[] {
	const { size, station, gap, tracks } = layout;
	const { top, main, low } = tracks;
	const legs = drawnLegs(data, layout);
	const mail = legs['China to United States'];
	const india = legs['India to Mexico'];
	const border = legs['Mexico to United States'];
	const ended = mail && mail.standing !== 'in use' ? LEG_WORDS[mail.standing] : undefined;
	const dy = below(layout);
	const beside = textWidth(india?.from ?? '', size) + 5 - station;
	return [
		...textMark(layout, 'india name', india?.from, { at: [X.left, low], by: [-station, dy] }),
		...textMark(layout, 'india cargo', cargoOf(india), {
			at: [X.left, low],
			by: [beside, dy],
			style: ACCENT
		}),
		...textMark(layout, 'mail cargo', cargoOf(mail), {
			at: [X.left, top],
			by: [gap, dy],
			style: ACCENT
		}),
		...textMark(layout, 'mail ended', ended, {
			at: [X.left, top],
			by: [gap, dy],
			style: { bold: true, tone: 'soft' }
		}),
		...textMark(layout, 'border cargo', cargoOf(border), {
			at: [X.Mexico, main],
			by: [gap, dy],
			style: ACCENT
		})
	];
}

/** Below that a note, where there is room, and at the bottom that widths mean nothing. */
export function noteTexts(data: Tables, layout: RouteLayout): Mark[] {
	const { width, row, brief, gap, small, station, tracks } = layout;
	const { top, main, low } = tracks;
	const legs = drawnLegs(data, layout);
	const dy = below(layout);
	const style = soft(layout);
	const side = sideOf(layout);
	/** In more than two lines, a note would reach the name of the next station, so it gets wider. */
	const roomOf = (about: string, least: number, dx: number) =>
		wrapAt(about, least, small).length > 2 ? width - 2 * side - dx : least;
	const note = (key: string, course: Course, y: number, dx: number, least = Infinity) => {
		const about = legs[course]?.about ?? '';
		return textMark(layout, `${key} note`, about, {
			at: [X.left, y],
			by: [dx, dy + row],
			room: roomOf(about, least, dx),
			style
		});
	};
	return [
		...(brief
			? []
			: [
					...note('mail', 'China to United States', top, gap, 230),
					...note('supply', 'China to Mexico', main, gap, 220),
					...note('india', 'India to Mexico', low, -station)
				]),
		...textMark(layout, 'equal widths', fittingOrLast(words.equalWidths, width - 4, small), {
			at: [X.left, low],
			by: [-station, dy + row * (brief ? 1 : 2.4)],
			style
		})
	];
}

/** The texts that wrap where the width ends: what goes to Mexico, and the note beyond it. */
export function wrappedTexts(data: Tables, layout: RouteLayout): Label[] {
	const { size, pitch, row, gap, tracks } = layout;
	const legs = drawnLegs(data, layout);
	const side = sideOf(layout);
	const label = (id: string, line: TextLine, x: number, dy: number, within: Edge): Label => ({
		id,
		at: [x, tracks.main],
		texts: [[line]],
		offsets: [[gap, dy]],
		size,
		pitch,
		within,
		wraps: true,
		free: true,
		fixed: true
	});
	const cargo = cargoOf(legs['China to Mexico']) ?? '';
	const note = legs['Mexico to United States']?.about ?? '';
	const [toMexico, beyond]: [Edge, Edge] = [
		['b', X.Mexico, -2 * side * X.Mexico - gap],
		['b', 1 - X.Mexico, side * (2 * X.Mexico - 1) - gap]
	];
	return [
		label('supply cargo', { text: cargo, ...ACCENT }, X.left, below(layout), toMexico),
		label('border note', { text: note, ...soft(layout) }, X.Mexico, below(layout) + row, beyond)
	].filter(({ texts: [lines] }) => lines?.[0]?.text);
}
