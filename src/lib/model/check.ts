import type { Charts, Tables } from '../chart/chart-types';
import type { Claim } from '../data/claims';
import type { Figures } from '../data/figure';
import type { Source } from '../data/sources';
import { checkCharts } from './check-charts';
import { checkCards, checkDetails, checkIds, checkReferences } from './check-entries';
import { checkEvidence } from './check-evidence';
import { checkClaim, checkTemplate, checkWords } from './check-words';
import type { Copy } from './copy';
import type { SceneEntry } from './entries';
import type { StoryLimits } from './story-limits';
import type { BannedWords } from './wording';

/** Everything that a story is made from and checked against. */
export interface StoryParts {
	scenes: readonly SceneEntry[];
	copy: Copy;
	charts: Charts;
	sources: Readonly<Record<string, Source>>;
	claims: readonly Claim[];
	figures: Figures;
	/** The words that the story does not use. */
	banned: BannedWords;
	tables: Tables;
	limits?: StoryLimits | undefined;
}

/**
 * Checks a story. Each problem is one sentence, which begins with the id of its step, scene or
 * claim. A problem in the copy has its position before that. An empty list means that the story may
 * be built.
 */
export function checkStory(parts: StoryParts): string[] {
	const { scenes, copy, charts, sources, claims, figures, banned, tables, limits } = parts;
	const steps = new Set(scenes.flatMap((scene) => scene.steps.map(({ id }) => id)));
	const rules = { figures, banned, steps, at: copy.at };
	const front = {
		subject: copy.subject,
		standfirst: copy.standfirst,
		rings: copy.rings,
		'content note': copy.contentNote,
		'short content note': copy.contentShort,
		help: copy.help,
		'text on corrections': copy.corrections,
		'text on who made it': copy.about,
		'text where a page is not found': copy.notFound
	};
	const details = new Set(
		scenes.flatMap(({ steps }) => steps.filter(({ detail }) => detail).map(({ id }) => id))
	);
	const verdictsOf = (id: string) => {
		const step = scenes.flatMap(({ steps }) => steps).find((each) => each.id === id);
		return claims.flatMap((each) => (step?.claims?.includes(each.id) ? [each.verdict] : []));
	};
	const mostProse = (id: string) => limits?.stepWords?.[details.has(id) ? 'detail' : 'main'];
	return [
		...checkIds(scenes, copy),
		...checkCards(scenes.flatMap((scene) => scene.steps)),
		...scenes.flatMap((scene) => [
			...checkDetails(scene),
			...scene.steps.flatMap((step) => [
				...checkCharts(step, charts, tables),
				...checkReferences(step, sources, claims)
			])
		]),
		...Object.entries(front).flatMap(([part, template]) =>
			checkTemplate('story', part, template, rules)
		),
		...claims.flatMap((claim) => checkClaim(claim, figures)),
		...copy.scenes.flatMap((scene) => [
			...checkTemplate(scene.id, 'title', [{ text: scene.title }], rules),
			...scene.steps.flatMap((step) => [
				...checkWords(step, rules, mostProse(step.id)),
				...checkEvidence(step, verdictsOf(step.id), rules)
			])
		])
	];
}
