import m from '$messages/formats.json';

/** A text for each form that the language has for counts: “1 step” is `one`, “2 steps” is `other`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const rules = new Intl.PluralRules(m.numbers);

/** The text for a count. The build fills in its values: see `tools/inline-messages.mjs`. */
export const pluralOf = (forms: Forms, count: number): string =>
	forms[rules.select(count)] ?? forms.other;
