/** Key labels, and what the keys do. */
export type SaidKeys = readonly (readonly [keys: string, what: string])[];

/** The keys of the contract that work the same in both windows of a talk. */
export const COMMON_KEYS: SaidKeys = [
	['→ ↓ Page Down Space N Enter', 'next step'],
	['← ↑ Page Up Shift+Space P Backspace', 'previous step'],
	['Shift+→ Shift+←', 'next, previous scene'],
	['Home End', 'first, last step'],
	['12 Enter', 'step 12'],
	['B . or W ,', 'black or white, and back']
];
