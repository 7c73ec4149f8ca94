/** @typedef {import('../src/lib/model/measure-text').TextMeasures} TextMeasures */

const HEAD = ['step', 'kind', 'words', 'all words', 'bold', 'grade', 'seconds'];

/**
 * Writes the measures of a story's text as a table: a line for each step, and the totals.
 * @param {TextMeasures} measures
 * @returns {string}
 */
export function textTable({ steps, main, grade }) {
	const sum = (
		/** @type {(step: TextMeasures['steps'][number]) => number} */ value,
		isDetail = false
	) =>
		steps
			.filter((step) => step.isDetail === isDetail)
			.reduce((total, step) => total + value(step), 0);
	const rows = steps.map(({ id, isDetail, words, allWords, bold, grade, seconds }) => [
		id,
		isDetail ? 'detail' : 'main',
		...[words, allWords, bold, grade.toFixed(1), Math.round(seconds)].map(String)
	]);
	const widths = HEAD.map((name, i) =>
		Math.max(name.length, ...rows.map((row) => (row[i] ?? '').length))
	);
	// Texts begin in one column, and numbers end in one.
	const line = (/** @type {readonly string[]} */ row) =>
		row
			.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
			.join('  ');
	const details = steps.length - main.steps;
	return [
		...[HEAD, ...rows].map(line),
		'',
		`main steps: ${main.steps}, ${sum(({ words }) => words)} words, ${main.words} with headlines and titles of scenes, ${main.minutes} min, grade ${main.grade.toFixed(1)}`,
		`details: ${details}, ${sum(({ words }) => words, true)} words, ${Math.ceil(sum(({ seconds }) => seconds, true) / 60)} min`,
		`all steps: grade ${grade.toFixed(1)}`
	].join('\n');
}
