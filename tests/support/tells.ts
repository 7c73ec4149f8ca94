/** Words that would tell which way deaths went. “Deaths without them fell” is of the years to July 2022. */
const TELLS = /\b(peak(ed)?|fall(en|s)?|fell|decline[ds]?|fewer deaths)\b/i;
const OF_BEFORE = ['Deaths with none on record fell', 'deaths without them fell'];

/** Whether a text tells which way deaths went after July 2022, which no step before the question may. */
export const tells = (text: string): boolean =>
	TELLS.test(OF_BEFORE.reduce((rest, known) => rest.replace(known, ''), text));
