import { max, median, min } from 'd3-array';
import { comparison, decimal, markdownTable, percentage, whole, type Row } from './table';
import { typicalOf, type Typical } from './typical-transition';
import type { StoryStep, Walk } from './walk-story';

/** The walks through one build. */
export interface Walked {
	/** The name of the build. */
	name: string;
	walks: readonly Walk[];
}

/** A change between two steps, with what each build took for it. */
interface Compared {
	from: StoryStep;
	to: StoryStep;
	/** One for each build; `undefined` where its picture did not move. */
	typical: (Typical | undefined)[];
}

/** A change of one chart lasts 700 ms: one that is shorter than this does not move as it should. */
const SHORT = 600;

/**
 * Writes what walks through one or several builds measured: a summary, the transitions within one
 * chart, and the changes of chart.
 */
export function transitionTables(builds: readonly Walked[]): string {
	const names = builds.map(({ name }) => name);
	const changes = compareWalks(builds);
	const within = changes.filter(({ from, to }) => from.chart === to.chart);
	const between = changes.filter(({ from, to }) => from.chart !== to.chart);
	return [
		comparison(names, summaryRows(builds, within, between)),
		withinTable(names, within),
		changeTable(names, between),
		...shortTransitions(names, within)
	].join('\n\n');
}

/** Pairs the changes of all builds by their steps, in the order of the first build. */
function compareWalks(builds: readonly Walked[]): Compared[] {
	const changes = builds[0]?.walks[0]?.changes ?? [];
	return changes.map(({ from, to }) => ({
		from,
		to,
		typical: builds.map(({ walks }) =>
			typicalOf(
				walks.flatMap((walk) =>
					walk.changes
						.filter((change) => change.from.step === from.step && change.to.step === to.step)
						.flatMap(({ transition }) => transition ?? [])
				)
			)
		)
	}));
}

function summaryRows(
	builds: readonly Walked[],
	within: readonly Compared[],
	between: readonly Compared[]
): Row[] {
	const row = (
		label: string,
		summarize: (values: number[]) => number | undefined,
		quantity: (typical: Typical) => number,
		format: Row['format'],
		changes = within
	): Row => ({
		label,
		values: builds.map((_, i) =>
			summarize(changes.flatMap(({ typical }) => typical[i] ?? []).map(quantity))
		),
		...(format && { format })
	});
	const longest = ({ longest }: Typical) => longest;
	return [
		row('lowest share of frames', min, ({ share }) => share, percentage),
		row('median share of frames', median, ({ share }) => share, percentage),
		row('median script per frame, ms', median, (typical) => typical.scriptPerFrame, decimal),
		row('most script per frame, ms', max, (typical) => typical.scriptPerFrame, decimal),
		row('median main thread per frame, ms', median, (typical) => typical.mainPerFrame, decimal),
		row('most main thread per frame, ms', max, (typical) => typical.mainPerFrame, decimal),
		row('longest task within a chart, ms', max, longest, whole),
		row('longest task in a change of chart, ms', max, longest, whole, between),
		{
			label: 'longest task between transitions, ms',
			values: builds.map(({ walks }) => median(walks, ({ longestBetween }) => longestBetween))
		}
	];
}

const PER_BUILD: readonly [head: string, cell: (typical: Typical) => string][] = [
	['frames', ({ frames, possible }) => `${whole(frames)} of ${whole(possible)}`],
	['share', ({ share }) => percentage(share)],
	['script per frame, ms', ({ scriptPerFrame }) => decimal(scriptPerFrame)],
	['main thread per frame, ms', ({ mainPerFrame }) => decimal(mainPerFrame)],
	['longest task, ms', ({ longest }) => whole(longest)]
];

const LONGEST = PER_BUILD.slice(-1);

function withinTable(names: readonly string[], changes: readonly Compared[]): string {
	return tableOf('within one chart', names, PER_BUILD, changes, ({ from, to }) => {
		return `${to.chart}: \`${from.step}\` to \`${to.step}\``;
	});
}

function changeTable(names: readonly string[], changes: readonly Compared[]): string {
	return tableOf('change of chart', names, LONGEST, changes, ({ from, to }) => {
		return `${from.chart || '–'} to ${to.chart || '–'}: \`${from.step}\` to \`${to.step}\``;
	});
}

/** A table of changes. Each quantity has one column for each build, side by side. */
function tableOf(
	title: string,
	names: readonly string[],
	columns: typeof PER_BUILD,
	changes: readonly Compared[],
	label: (change: Compared) => string
): string {
	const head = columns.flatMap(([head]) =>
		names.map((name) => (names.length > 1 ? `${head}: ${name}` : head))
	);
	const rows = changes.map((change) => [
		label(change),
		...columns.flatMap(([, cell]) =>
			names.map((_, i) => {
				const typical = change.typical[i];
				return typical ? cell(typical) : '–';
			})
		)
	]);
	return markdownTable([title, ...head], rows);
}

/** Names the transitions that did not last as long as they should. */
function shortTransitions(names: readonly string[], changes: readonly Compared[]): string[] {
	const short = changes.flatMap(({ to, typical }) =>
		names.flatMap((name, i) => {
			const { duration = 0 } = typical[i] ?? {};
			const build = names.length > 1 ? ` in ${name}` : '';
			return duration < SHORT ? `\`${to.step}\`${build} (${whole(duration)} ms)` : [];
		})
	);
	return short.length > 0 ? [`Shorter than ${SHORT} ms: ${short.join(', ')}.`] : [];
}
