import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** Embeds of one chart with the same heights: an entry of `<chart>-heights.json`. */
const groupSchema = v.object({
	/** The paths of the embeds. */
	embeds: v.array(v.string()),
	/** Their height at each width, both in CSS pixels. */
	heights: v.record(v.string(), v.number())
});
export type HeightGroup = v.InferOutput<typeof groupSchema>;

const fileSchema = v.pipe(v.string(), v.parseJson(), v.array(groupSchema));

/** The height of each embed at each width, by path, as `npm run heights` measures them. */
export type Heights = Readonly<Record<string, HeightGroup['heights']>>;

/**
 * Reads the files `charts/<chart>/<chart>-heights.json` of a story. Ignores what `npm run heights` did
 * not write like this, so that a story can be built and measured again: `staleHeights` reports it.
 * @param folder the folder of the story
 */
export function loadHeights(folder: string): Heights {
	const charts = join(folder, 'charts');
	const groups = (existsSync(charts) ? readdirSync(charts) : []).flatMap((chart) => {
		const file = join(charts, chart, `${chart}-heights.json`);
		const read = v.safeParse(fileSchema, existsSync(file) && readFileSync(file, 'utf8'));
		return read.success ? read.output : [];
	});
	return Object.fromEntries(
		groups.flatMap(({ embeds, heights }) => embeds.map((path) => [path, heights]))
	);
}
