import type { Figures } from '../data/types';
import type { StepCopy } from './copy';
import { figuresIn, fillText } from './fill';
import type { Template } from './template';
import { bannedWords, countWords, looseNumbers } from './words';

const limits = { prose: [25, 60], 'short text': [1, 25] } as const;

function printsNothing(text: string): boolean {
	return text.trim() === '' || /NaN|Infinity|undefined|null/.test(text);
}

/** The figures of a text that are not known or have no value. */
export function checkFigures(
	id: string,
	part: string,
	template: Template,
	figures: Figures
): string[] {
	return [...new Set(figuresIn(template))].flatMap((name) => {
		const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
		if (!figure) return [`${id}: the ${part} names an unknown figure {${name}}.`];
		if (!printsNothing(figure.text)) return [];
		return [`${id}: the figure {${name}} came to “${figure.text}”, expected a value.`];
	});
}

/** What is wrong with one part of the copy: its figures, its bare numbers, its words. */
export function checkTemplate(
	id: string,
	part: string,
	template: Template,
	figures: Figures
): string[] {
	const problems = checkFigures(id, part, template, figures);
	for (const number of looseNumbers(template)) {
		problems.push(`${id}: the ${part} has the number ${number}, expected a {figure} for it.`);
	}
	for (const { found, instead } of bannedWords(fillText(template, figures))) {
		problems.push(`${id}: the ${part} says “${found}”, expected words such as “${instead}”.`);
	}
	return problems;
}

/** What is wrong with the words of one step, one sentence each. */
export function checkWords(step: StepCopy, figures: Figures): string[] {
	const count = (templates: readonly Template[]): number =>
		countWords(templates.map((template) => fillText(template, figures)).join(' '));
	const problems = [
		...checkTemplate(step.id, 'headline', step.headline, figures),
		...step.prose.flatMap((template) => checkTemplate(step.id, 'prose', template, figures)),
		...checkTemplate(step.id, 'short text', step.short, figures),
		...checkTemplate(step.id, 'notes', step.notes, figures),
		...checkTemplate(step.id, 'note before it', step.before, figures)
	];
	for (const part of ['headline', 'notes'] as const) {
		if (count([step[part]]) === 0) problems.push(`${step.id}: it has no ${part}.`);
	}
	const lengths = { prose: count(step.prose), 'short text': count([step.short]) };
	for (const part of ['prose', 'short text'] as const) {
		const [least, most] = limits[part];
		if (lengths[part] < least || lengths[part] > most) {
			problems.push(
				`${step.id}: the ${part} has ${lengths[part]} words, expected ${least} to ${most}.`
			);
		}
	}
	return problems;
}
