import m from '$messages/keys.json';

/** Keys, and what they do. */
export type KeyLabels = readonly (readonly [keys: string, what: string])[];

/** The keys of the contract that work the same in both windows of a talk. */
export const COMMON_KEYS: KeyLabels = [
	[m.nextKeys, m.next],
	[m.previousKeys, m.previous],
	[m.sceneKeys, m.scene],
	[m.endKeys, m.ends],
	[m.numberKeys, m.number],
	[m.detailKeys, m.detail],
	['R', m.return],
	[m.blankKeys, m.blank],
	[m.zoomKeys, m.zoom],
	[m.partKey, m.part]
];
