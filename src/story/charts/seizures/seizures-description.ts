import { count, percent } from '$lib/data/format';
import type { Tables } from '../../tables/table-types';
import type { ChartDescription } from '$lib/chart/chart-types';
import { fullYears, highest, yearsOf, type SeizuresState, type Year } from './seizures';

const SUBTITLES: Readonly<Record<SeizuresState, string>> = {
	ports: 'Percent of pounds by fiscal year, Oct to Sep',
	'by-year': 'Pounds of fentanyl by fiscal year, Oct to Sep'
};

const pounds = ({ total, year }: Year) => `${count(total)} pounds in ${year}`;

function describe(data: Tables, state: SeizuresState): string {
	const full = fullYears(data);
	const part = yearsOf(data).find(({ until }) => until !== null);
	const [first, last] = [full[0], full.at(-1)];
	if (!first || !last) throw new Error('seizures.csv has no full fiscal year');
	if (state === 'ports') {
		const shares = full.map(({ share }) => share);
		return (
			`Columns of a hundred percent, one for each fiscal year from ${first.year} to ${last.year}: the part of seized fentanyl, by weight, found at ports of entry, solid, and between them, hollow. ` +
			`At ports of entry it was ${percent(Math.min(...shares))} to ${percent(Math.max(...shares))} percent: ` +
			full.map(({ year, share }) => `${percent(share)} in ${year}`).join(', ') +
			`. ${part ? `No share is drawn for ${part.year}, which runs to ${part.until} only. ` : ''}It shows what was found, not what crossed.`
		);
	}
	return (
		`Columns from zero: pounds of fentanyl that U.S. Customs and Border Protection seized in each fiscal year, October to September, solid at ports of entry and hollow between them. ` +
		`The total rose from ${pounds(first)} to ${pounds(highest(data))}, the most, and fell to ${pounds(last)}. ` +
		`${part ? `${part.year} has a dotted outline: ${count(part.total)} pounds to ${part.until}, a part of the year. ` : ''}It shows what was found, not what crossed.`
	);
}

/** The description of the seizures chart in each state. */
export const seizuresDescription: ChartDescription<Tables, SeizuresState> = {
	subtitle: (_data, state) => SUBTITLES[state],
	describe: (data, state) => describe(data, state)
};
