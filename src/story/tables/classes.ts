import type { DrugClass } from './table-types';

/** Every drug class of the tables, in the order that the tables and the charts list them. */
export const DRUG_CLASSES = [
	'all_drugs',
	'synthetic_opioids',
	'psychostimulants',
	'cocaine',
	'heroin'
] as const satisfies readonly DrugClass[];
