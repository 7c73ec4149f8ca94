import type { Tables } from '../../data/types';
import { count, percent } from '../../data/format';
import { formatMonth } from '../../data/month';
import { blip, classLines, crossing, ends, july, shareMarks } from './layout';
import { valueAt } from '../series';
import { JULY_2022, type TollState } from './poses';

type Describe = (data: Tables) => string;

const rise = (data: Tables): string => {
	const [start, peak] = shareMarks(data);
	const last = ends(data, 'synthetic_opioids');
	return (
		`Area chart: deaths involving synthetic opioids inside the total of overdose deaths, 12 months ending each month. ` +
		`Their estimated share was ${start.label} in ${formatMonth(start.x)} and ` +
		`${peak.label} at its highest in ${formatMonth(peak.x)}. ` +
		`In the newest month, ${formatMonth(last.x)}, ${count(last.reported)} were reported and ${count(last.predicted)} estimated; the last six months are provisional.`
	);
};

const quiet = (data: Tables): string => {
	const { first, reported } = data.deaths.synthetic_opioids;
	const at2019 = valueAt(first, reported, first + 52);
	return (
		`Area chart, shown pale: reported deaths involving synthetic opioids, 12 months ending each month. ` +
		`${count(reported[0] ?? 0)} in ${formatMonth(first)}, ${count(at2019 ?? 0)} by ${formatMonth(first + 52)}. ` +
		`The line shows when deaths rose. It does not show where the drug came from.`
	);
};

const DESCRIBE: Readonly<Record<TollState, Describe>> = {
	window: (data) =>
		`One point: ${july(data, 'all_drugs').text} deaths for July 2022, with a bracket over the 12 months from August 2021 to July 2022 that it counts. ` +
		`A second bracket one month later shares 11 of those 12 months, so two neighbouring points are nearly the same count.`,
	climb: (data) => {
		const [predicted, reported] = [crossing(data, 'predicted'), crossing(data, 'reported')];
		const { first, reported: counted } = data.deaths.all_drugs;
		return (
			`Line chart: reported overdose deaths, 12 months ending each month, from ${count(counted[0] ?? 0)} in ${formatMonth(first)} to ${july(data, 'all_drugs').text} in July 2022. ` +
			`The estimated total first passes 100,000 in ${formatMonth(predicted.x)} (${count(predicted.y)}), the reported total in ${formatMonth(reported.x)} (${count(reported.y)}).`
		);
	},
	counted: (data) => {
		const last = ends(data, 'all_drugs');
		return (
			`Line chart with a band between reported and estimated overdose deaths, 12 months ending each month, 2015 to ${formatMonth(last.x)}. ` +
			`The band is thin until the last six months, which are hatched as provisional, and ends at ${count(last.reported)} reported and ${count(last.predicted)} estimated.`
		);
	},
	blip: (data) => {
		const figure = blip(data);
		return (
			`Close-up of mid-2024 to 2025 with a scale that starts at 60,000. A dashed ring marks ${count(figure.value)}, the total announced for the 12 months ending ${formatMonth(figure.month)}, then called a rise of about ${count(figure.change)}. ` +
			`Later counts give ${count(figure.laterValue)} for the same months, a point on a line that falls without a break.`
		);
	},
	rise,
	overlap: (data) =>
		`Four lines of reported deaths, 12 months ending each month. In July 2022: ` +
		classLines(data)
			.map(({ id, label }) => `${label.toLowerCase()} ${july(data, id).text}`)
			.join(', ') +
		`. A death that involved several drugs is in several lines, so the lines add up to more than the ${july(data, 'all_drugs').text} deaths.`,
	code: (data) => {
		const named =
			valueAt(data.fentanylByName.first, data.fentanylByName.deaths, JULY_2022) ?? 0;
		const code = july(data, 'synthetic_opioids');
		return (
			`Two lines that almost coincide, 12 months ending each month: deaths under code T40.4, synthetic opioids other than methadone, and deaths whose certificate names fentanyl. ` +
			`In July 2022: ${code.text} and ${count(named)}, which is ${percent(named / code.y)} % as many.`
		);
	},
	before: quiet,
	after: quiet
};

/** The alternative text of a state: the finding, the trend, its extremes and the caveat. */
export const describe = (data: Tables, state: TollState): string => DESCRIBE[state](data);
