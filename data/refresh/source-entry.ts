import { join } from 'node:path';
import { faultOf, InputError } from '../../src/lib/data/input-error';
import { formatMonth, parseMonth } from '../../src/lib/data/month';
import { readText } from '../../src/lib/data/read-text';
import type { Source } from '../../src/lib/data/sources';

/** The id of the source of the lines. */
const LINES = 'cdc-vsrr';

/**
 * The text of `sources.json` after a refresh: the entry of the lines names the new release and the
 * day that it was read.
 * @param day `YYYY-MM-DD`
 * @throws InputError if there is no such entry
 */
export function sourcesText(dataDir: string, vintage: string, day: string): string {
	const path = join(dataDir, 'sources.json');
	const sources = JSON.parse(readText(path).text) as Source[];
	const entry = sources.find(({ id }) => id === LINES);
	if (!entry?.vintage) {
		throw new InputError(faultOf(path, `found no source ${LINES} with a release, expected one`));
	}
	const [from, to] = [entry.vintage, vintage].map((month) => formatMonth(parseMonth(month)));
	const rename = (text: string): string => text.replace(from ?? '', to ?? '');
	entry.title = rename(entry.title);
	entry.short = rename(entry.short);
	entry.vintage = vintage;
	entry.retrieved = day;
	entry.opened = day;
	return `${JSON.stringify(sources, null, '\t')}\n`;
}
