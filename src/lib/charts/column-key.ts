/**
 * The name of a column in a CSV file, from its heading in a table: “Year” is “year”, “Net income” is
 * “net_income”.
 * @param otherwise the name if the heading has no letters
 */
export const columnKey = (heading: string, otherwise: string): string =>
	heading
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '_')
		.replaceAll(/^_|_$/g, '') || otherwise;
