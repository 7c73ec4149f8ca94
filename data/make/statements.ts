import { loadSources } from '../../src/lib/data/sources';
import type { Row } from './others';
import { readWorking } from './working';
import { WORDS } from './words';

/** The one statement that was published without an address. */
const WITHOUT_ADDRESS = 'cnn-wire-2023';

/** Sources whose address the working figures give and `sources.json` does not, with its reason. */
export const NOT_LINKED: Readonly<Record<string, string>> = {
	'https://www.finanznachrichten.de/nachrichten-2022-12/57904567-us-federal-drug-agents-seize-enough-fentanyl-in-2022-that-can-potentially-kill-every-american-020.htm':
		'dea-2022'
};

/**
 * The statements about China's share: date and share come from the working figures, the
 * descriptions are ours. A statement is identified by its source, which is found by its address.
 * @throws Error when a statement has no description, or a description has no statement.
 */
export function statementRows(folder: string, dataDir: string): Row[] {
	const file = 'precursor-share-claims.csv';
	const sources = Object.values(loadSources(dataDir));
	const rows = readWorking(folder, file, ['date', 'share', 'source']).map((row) => {
		const address = row.source.startsWith('https://') ? row.source : null;
		const source = address
			? (NOT_LINKED[address] ?? sources.find((item) => item.address === address)?.id)
			: WITHOUT_ADDRESS;
		const words = source === undefined ? undefined : WORDS[source];
		if (source === undefined || words === undefined) {
			throw new Error(`${file} has a statement of ${row.date} that data/make/words.ts lacks.`);
		}
		return {
			date: row.date,
			speaker: words.speaker,
			speaker_short: words.speakerShort,
			share: row.share,
			bound: words.bound,
			of_what: words.ofWhat,
			of_short: words.ofShort,
			method_published: row.share === '' ? 'no number given' : 'none found',
			source
		};
	});
	for (const source of Object.keys(WORDS)) {
		if (!rows.some((row) => row.source === source)) {
			throw new Error(`${file} has no statement from ${source}.`);
		}
	}
	return rows;
}
