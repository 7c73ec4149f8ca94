/** Phrases in the words of charts whose numbers are units, thresholds or keys, and no figures. */
export const unitNumbers: readonly RegExp[] = [
	/\b12 months\b/g,
	/\b11 of (?:the )?12\b/g,
	/(?:per|×) 100,000\b/g,
	/\bin 100 precursors\b/g,
	/\bis 100\b/g,
	/\bmorphine as 1\b/g,
	/\b1 −|− 1\b/g,
	/\bfewer than 10\b/g,
	/\bfrom 0\b|\b0 to\b/g,
	/\bmove it by 1,000\b/g,
	// As the events say in words.
	/\b14 senators\b/g,
	/\b13 chemicals\b/g
];
