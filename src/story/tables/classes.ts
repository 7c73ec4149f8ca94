/**
 * The drug classes of CDC's provisional counts that the story draws, in the order of the tables and
 * the charts. Classes overlap: one death can be in several.
 */
export const DRUG_CLASSES = [
	'all_drugs',
	'synthetic_opioids',
	'psychostimulants',
	'cocaine',
	'heroin'
] as const;

/** One of the drug classes. */
export type DrugClass = (typeof DRUG_CLASSES)[number];
