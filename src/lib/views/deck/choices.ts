import type { ChoiceInput, ChartInputs } from '../../chart/chart-types';
import { distinctInputs } from '../../chart/charts';

/** Writes what is chosen in charts as a query string, by the keys of an address. */
export const writeChoices = (charts: ChartInputs, chosen: (input: ChoiceInput) => string): string =>
	new URLSearchParams(
		distinctInputs(charts)
			.map((input) => [input.key, chosen(input)])
			.filter(([, value]) => value)
	).toString();

/** The choices in such a query string. */
export const readChoices = (choices: string): Readonly<Record<string, string>> =>
	Object.fromEntries(new URLSearchParams(choices));

/** Such a query string with another choice. */
export const addChoice = (choices: string, key: string, value: string): string =>
	new URLSearchParams({ ...readChoices(choices), [key]: value }).toString();
