import verdicts from '$messages/verdicts.json';

/** The verdicts on claims that could be judged, in the order of lists. */
export const JUDGED: readonly string[] = [
	verdicts.holds,
	verdicts.inPart,
	verdicts.disputed,
	verdicts.misleading
];

/** The verdicts on claims that could not be judged. */
export const NOT_JUDGED: readonly string[] = [
	verdicts.fits,
	verdicts.notMeasured,
	verdicts.notChecked,
	verdicts.personal
];

/** All verdicts that a claim may have. */
export const VERDICTS: readonly string[] = [...JUDGED, ...NOT_JUDGED];
