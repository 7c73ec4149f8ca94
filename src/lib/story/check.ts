import type { DescribedChart } from '../charts/chart-types';
import type { Claim, Figures, Source, Tables } from '../data/table-types';
import { checkChart } from './check-charts';
import { checkIds, checkReferences } from './check-entries';
import { checkFigures, checkTemplate, checkWords } from './check-words';
import type { Copy } from './copy';
import type { SceneEntry } from './steps';
import { splitFigures } from './template';

/** Everything that a story is made from and checked against. */
export interface StoryParts {
	scenes: readonly SceneEntry[];
	copy: Copy;
	models: Readonly<Record<string, DescribedChart>>;
	sources: Readonly<Record<string, Source>>;
	claims: readonly Claim[];
	figures: Figures;
	tables: Tables;
}

/**
 * Checks a story. Each problem is one sentence, which begins with the id of its step, scene or
 * claim. A problem in the copy has its position before that. An empty list means that the story may
 * be built.
 */
export function checkStory(parts: StoryParts): string[] {
	const { scenes, copy, models, sources, claims, figures, tables } = parts;
	const front = {
		subject: copy.subject,
		standfirst: copy.standfirst,
		'content note': copy.contentNote,
		help: copy.help,
		'text on corrections': copy.corrections,
		'text on who made it': copy.about,
		'text where a page is not found': copy.notFound
	};
	return [
		...checkIds(scenes, copy),
		...scenes.flatMap((scene) =>
			scene.steps.flatMap((step) => [
				...checkChart(step, models, tables),
				...checkReferences(step, sources, claims)
			])
		),
		...Object.entries(front).flatMap(([part, template]) => [
			...(template.length === 0
				? [`${copy.at('story')}: story: the ${part} is empty, expected words.`]
				: []),
			...checkTemplate('story', part, template, figures, copy.at)
		]),
		...claims.flatMap(({ id, claim, finding }) =>
			checkFigures(`claim ${id}`, 'text', splitFigures(`${claim} ${finding}`, false), figures)
		),
		...copy.scenes.flatMap((scene) => [
			...checkTemplate(scene.id, 'title', [{ text: scene.title }], figures, copy.at),
			...scene.steps.flatMap((step) => checkWords(step, figures, copy.at))
		])
	];
}
