import type { Claim } from '../data/claims';
import { counted } from '../data/counted';
import { textLimit } from '../data/fields';
import type { Figures } from '../data/figure';
import type { Copy, StepCopy } from './copy';
import { figuresIn, fillText } from './fill';
import { readStatements, type Statement } from './statements';
import { LINKS } from './sections';
import { splitFigures, type Template } from './template';
import { bannedWords, countWords, looseNumbers, type BannedWords } from './wording';

/** The fewest and the most words of a part of a step. A story may set another limit for the prose. */
const lengthLimits = { prose: [15, 60], 'short text': [1, 25] } as const;

/** The most characters of a headline, which has two lines over a chart on a phone. */
const mostHeadline = textLimit(75);

function printsNothing(text: string): boolean {
	return text.trim() === '' || /NaN|Infinity|undefined|null/.test(text);
}

/**
 * Finds the figures of a text that are unknown or have no value.
 * @param at the position of a text in the copy, if it comes from there
 */
export function checkFigures(
	id: string,
	part: string,
	template: Template,
	figures: Figures,
	at?: Copy['at']
): string[] {
	return [...new Set(figuresIn(template))].flatMap((name) => {
		const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
		const place = at ? `${at(id, template, `{${name}}`)}: ` : '';
		if (!figure)
			return [
				`${place}${id}: found the unknown figure {${name}} in the ${part}, expected one that the tables give.`
			];
		if (!printsNothing(figure.text)) return [];
		return [`${place}${id}: the figure {${name}} came to “${figure.text}”, expected a value.`];
	});
}

/** What the copy of a story is checked with. */
export interface WordRules {
	figures: Figures;
	banned: BannedWords;
	/** The position of a text in the copy. */
	at: Copy['at'];
}

/** What the text of steps is checked with. */
interface StepRules extends WordRules {
	/** The ids of the steps, which links may lead to. */
	steps: ReadonlySet<string>;
}

/** One sentence for each link of a text to a step that the story lacks. */
const checkLinks = (
	id: string,
	part: string,
	template: Template,
	{ steps, at }: StepRules
): string[] =>
	template.flatMap(({ href }) =>
		!href?.startsWith('#') || steps.has(href.slice(1))
			? []
			: [
					`${at(id, template, href)}: ${id}: found a link to “${href}” in the ${part}, expected ${LINKS.expected}.`
				]
	);

/** Checks one part of the copy: its figures, bare numbers and banned words. */
export function checkTemplate(
	id: string,
	part: string,
	template: Template,
	{ figures, banned, at }: WordRules
): string[] {
	const problems = checkFigures(id, part, template, figures, at);
	for (const number of looseNumbers(template)) {
		problems.push(
			`${at(id, template, number)}: ${id}: found the number ${number} in the ${part}, expected a {figure} for it.`
		);
	}
	for (const { found, instead } of bannedWords(fillText(template, figures), banned)) {
		problems.push(
			`${at(id, template, found)}: ${id}: found “${found}” in the ${part}, expected words such as “${instead}”.`
		);
	}
	return problems;
}

/** Statements, and what is wrong with the text if it has none. */
function tryStatements(
	text: string,
	figures: Figures
): { statements: Statement[]; faults: string[] } {
	try {
		return { statements: text ? readStatements(text, figures) : [], faults: [] };
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return { statements: [], faults: [error.message] };
	}
}

/** What is wrong with statements: those that are false, or text that cannot be read as statements. */
export function statementFaults(text: string, figures: Figures): string[] {
	const { statements, faults } = tryStatements(text, figures);
	const wrong = statements
		.filter(({ isTrue }) => !isTrue)
		.map(
			({ text, words }) =>
				`it is not true that ${words} (${text}), expected words that hold for these tables`
		);
	return [...faults, ...wrong];
}

/** One sentence for each statement that is false, or that cannot be read. */
export const checkTrueWhile = (
	{ id, trueWhile }: Pick<StepCopy, 'id' | 'trueWhile'>,
	{ figures, at }: WordRules
): string[] =>
	statementFaults(fillText(trueWhile, {}), figures).map(
		(what) => `${at(id, trueWhile)}: ${id}: ${what}.`
	);

/** Checks the figures that a claim names, and the statements that its verdict rests on. */
export function checkClaim(claim: Claim, figures: Figures): string[] {
	const { trueWhile, otherwise } = claim;
	const id = `claim ${claim.id}`;
	const text = splitFigures(`${claim.claim} ${claim.finding}`);
	const { faults } = tryStatements(trueWhile ?? '', figures);
	if ((trueWhile === undefined) !== (otherwise === undefined))
		faults.push('found one of “trueWhile” and “otherwise”, expected both or neither');
	return [...checkFigures(id, 'text', text, figures), ...faults.map((what) => `${id}: ${what}.`)];
}

/**
 * Checks the text of one step. Each problem is one sentence.
 * @param mostProse the limit for the words of its prose
 */
export function checkWords(
	step: StepCopy,
	rules: StepRules,
	mostProse: number = lengthLimits.prose[1]
): string[] {
	const { figures, at } = rules;
	const count = (templates: readonly Template[]): number =>
		countWords(templates.map((template) => fillText(template, figures)).join(' '));
	const problems = [
		...checkTemplate(step.id, 'headline', step.headline, rules),
		...step.prose.flatMap((template) => checkTemplate(step.id, 'prose', template, rules)),
		...step.prose.flatMap((template) => checkLinks(step.id, 'prose', template, rules)),
		...checkTemplate(step.id, 'short text', step.short, rules),
		...checkLinks(step.id, 'short text', step.short, rules),
		...checkTemplate(step.id, 'evidence', step.evidence, rules),
		...checkTemplate(step.id, 'notes', step.notes, rules),
		...checkTemplate(step.id, 'note before it', step.before, rules),
		...checkTrueWhile(step, rules)
	];
	if (count([step.headline]) === 0)
		problems.push(`${at(step.id)}: ${step.id}: it has no headline, expected one.`);
	const { length } = fillText(step.headline, figures);
	if (length > mostHeadline)
		problems.push(
			`${at(step.id, step.headline)}: ${step.id}: the headline has ${length} characters, expected at most ${mostHeadline}.`
		);
	const places = { prose: step.prose[0], 'short text': step.short };
	const lengths = { prose: count(step.prose), 'short text': count([step.short]) };
	for (const part of ['prose', 'short text'] as const) {
		// A step without a short text shows its prose on the slide.
		if (part === 'short text' && step.short.length === 0) continue;
		const [least, usual] = lengthLimits[part];
		const most = part === 'prose' ? mostProse : usual;
		if (lengths[part] < least || lengths[part] > most) {
			problems.push(
				`${at(step.id, places[part])}: ${step.id}: the ${part} has ${counted(lengths[part], 'word')}, expected ${least} to ${most}.`
			);
		}
	}
	return problems;
}
