import words from '$words/toll.json';
import { disc, label, linesOf, rule } from '$lib/charts/marks';
import type { Offset } from '$lib/chart/place-annotations';
import { count, percent } from '$lib/data/format';
import { formatMonth, parseMonth, shortMonth } from '$lib/data/month';
import type { Mark } from '$lib/drawing/drawing-types';
import { fillMessages } from '$lib/messages/fill-message';
import { BEFORE_PANDEMIC, RECENT_MONTHS } from '../../tables/selectors';
import { deathsAt, highestEstimate, lastMonth } from '../../tables/series';
import type { Series } from '../../tables/series-schema';
import type { Tables } from '../../tables/table-types';
import { newestLine } from './guess/guess-tables';
import type { DrawPart } from './toll-parts';

type Tone = 'ink' | 'accent';

/** The newest line of a tone: all drugs in ink, synthetic opioids in the accent. */
const lineOf = (tables: Tables, tone: Tone): Series =>
	newestLine({ newestAll: tone === 'ink' ? tables.newestAll : tables.newestSynthetic });

const TONES: readonly Tone[] = ['ink', 'accent'];

/** A thick line of estimates, dashed in its newest months, which are incomplete. */
function newest(tables: Tables, tone: Tone) {
	const { first, predicted } = lineOf(tables, tone);
	const whole = predicted.slice(0, -RECENT_MONTHS);
	const recent = predicted.slice(-RECENT_MONTHS - 1);
	const line = (key: string, dash?: string): Mark => ({
		type: 'line',
		key,
		series: [key],
		style: {
			stroke: `var(--${tone})`,
			fill: 'none',
			'stroke-width': 3,
			...(dash ? { 'stroke-dasharray': dash } : {}),
			'stroke-linejoin': 'round'
		}
	});
	const [name, dashed] = [`newest ${tone}`, `newest ${tone} recent`];
	return {
		series: {
			[name]: { x: first, y: whole },
			[dashed]: { x: first + whole.length - 1, y: recent }
		},
		plot: [line(name), line(dashed, '5 4')],
		obstacles: [name, dashed]
	};
}

export const newestAll: DrawPart = (tables) => newest(tables, 'ink');
export const newestSynthetic: DrawPart = (tables) => newest(tables, 'accent');

/** The level of December 2019, from the left end of the axis to its right end. */
const levelOf = (tables: Tables, tone: Tone, { x0, x1 }: { x0: number; x1: number }) => {
	const level = deathsAt(lineOf(tables, tone), 'predicted', BEFORE_PANDEMIC);
	const from = Math.max(x0, BEFORE_PANDEMIC);
	const texts = fillMessages(words.levelLabel, {
		month: formatMonth(BEFORE_PANDEMIC),
		shortMonth: shortMonth(BEFORE_PANDEMIC),
		count: count(level)
	});
	return {
		front: [
			rule(`${tone} level line`, [from, level, x1, level], tone, { width: 1.25, dash: '1 3.5' })
		],
		labels: [
			label(
				`${tone} level`,
				[from, level],
				[
					[4, 18],
					[4, -8]
				],
				texts.map((each) => linesOf(each))
			)
		]
	};
};

export const level: DrawPart = (tables, _size, extent) => levelOf(tables, 'ink', extent);

export const levels: DrawPart = (tables, _size, extent) => {
	const all = TONES.map((tone) => levelOf(tables, tone, extent));
	return {
		front: all.flatMap(({ front }) => front),
		labels: all.flatMap(({ labels }) => labels)
	};
};

/** The newest estimate, hollow, beside the end of its line. */
const endOf = (tables: Tables, tone: Tone, name: string) => {
	const line = lineOf(tables, tone);
	const x = lastMonth(line);
	const y = deathsAt(line, 'predicted', x);
	const texts = fillMessages(words.newestEnd, {
		name,
		count: count(y),
		month: formatMonth(x),
		shortMonth: shortMonth(x)
	});
	return {
		front: [disc(`newest ${tone} point`, [x, y], 4.5, { hollow: true, tone })],
		labels: [
			label(
				`newest ${tone} end`,
				[x, y],
				[[9, 0]],
				texts.map((each) => linesOf(each, tone)),
				{ dodges: true }
			)
		]
	};
};

export const newestEnd: DrawPart = (tables) => endOf(tables, 'ink', words.allDrugs);

export const newestEnds: DrawPart = (tables) => {
	const all = [endOf(tables, 'ink', words.allDrugs), endOf(tables, 'accent', words.syntheticShort)];
	return {
		front: all.flatMap(({ front }) => front),
		labels: all.flatMap(({ labels }) => labels)
	};
};

/** By how much the line fell from its highest estimate, large, left of the months to draw. */
export const fallen: DrawPart = (tables, { compact }) => {
	const line = lineOf(tables, 'ink');
	const share = deathsAt(line, 'predicted', lastMonth(line)) / highestEstimate(line).value;
	const texts = fillMessages(words.fallen, { percent: percent(1 - share) }).map((each) => [
		{ text: each, bold: true, size: compact ? 22 : 40 }
	]);
	return {
		labels: [
			label('fallen', [parseMonth('2021-01'), 90_000], [[8, 0]], texts, { during: [0.6, 1] })
		]
	};
};

/** The highest estimate of the newest line. */
export const newestPeak: DrawPart = (tables) => {
	const { month, value } = highestEstimate(lineOf(tables, 'ink'));
	return { front: [disc('peak point', [month, value], 4, { hollow: true })] };
};

export const newestPeakLabel: DrawPart = (tables) => {
	const { month, value } = highestEstimate(lineOf(tables, 'ink'));
	const offsets: Offset[] = [
		[0, -12],
		[9, 0]
	];
	const texts = fillMessages(words.peakLabel, { count: count(value), month: shortMonth(month) });
	return {
		labels: [
			label(
				'peak',
				[month, value],
				offsets,
				texts.map((each) => linesOf(each))
			)
		]
	};
};
