/** The limits that a story sets for its text. What is left out has no limit. */
export interface StoryLimits {
	/** Words in the text of a step; 60 if left out. */
	stepWords?: { main?: number; detail?: number };
	/** Passages in bold in the text of a step. */
	stepBold?: number;
	/** The reading grade of the text of each step. For stories in English. */
	stepGrade?: number;
	/** The reading grade of the text of all steps together. For stories in English. */
	grade?: number;
	/** Steps that are not details. */
	mainSteps?: number;
	/** Words of all main steps, with headlines and titles of scenes. */
	mainWords?: number;
	/** Minutes to read all main steps: see `readMainLine`. */
	mainMinutes?: number;
}
