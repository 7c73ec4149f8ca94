/** The signs that begin a formula in a spreadsheet, also in their wide form. See OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A number as spreadsheets read it: `-5`, `+3.2`, `-0.1%`. */
const NUMBER = /^[+-]?[\d.,]*\d\s?%?$/;

/** Whether a spreadsheet would run a text as a formula. */
export const isFormula = (text: string): boolean => FORMULA.test(text) && !NUMBER.test(text);
