import type { Claim } from '../../data/claims';
import type { Help } from '../../data/help';
import type { Source } from '../../data/sources';
import { chartOf, distinctInputs, inputOfStep } from '$lib/chart/charts';
import { questionOf } from '$lib/chart/questions';
import type { ServedOptions } from '$lib/chart/served-files';
import type { ChartInputs, ChoiceInput, Tables } from '../../chart/chart-types';
import { addressesIn } from '$lib/export/addresses';
import type { LoadedStory } from '$lib/model/load';
import { byFirstScene, flatten } from '$lib/model/outline';
import type { Scene, ShownChart, ShownWords, Step, Story } from '$lib/model/story-types';
import { choiceFilesOf, type ChoiceFiles } from '../choice-files';
import { pagesOf, type Pages } from '../pages';
import { servedCharts } from '../served-charts';

/** The part of a step that the page contains as data. The rest is read from its text: `readStep`. */
export type StepData = Pick<Step, 'id' | 'scene' | 'detail'> &
	(Pick<ShownChart, 'chart' | 'state' | 'words'> | ShownWords);

/** What the bar and the stage show of a step. */
export type StageStep = Pick<Step, 'id' | 'scene' | 'detail' | 'headline'> & {
	/** Its chart asks for more height on a phone. */
	tall?: boolean;
} & (ShownChart | ShownWords);

/** The data of the parts that are hydrated, which the page contains. */
export interface ScrollData {
	title: string;
	scenes: readonly Pick<Scene, 'id' | 'title'>[];
	steps: readonly StepData[];
	/** The charts that it shows. */
	charts: readonly ServedOptions[];
	/** The tables that the page contains for its scripts. */
	tables: Tables;
	/** The site's front page, with a trailing slash. */
	root: string;
	/** The URL of the slides. */
	deck: string;
}

/** The data of the steps and of the text around them, which are static. */
export interface StoryData {
	story: Story;
	/** The claims that a step discusses. */
	claims: readonly Claim[];
	/** The sources that a step cites. */
	sources: readonly Source[];
	/** The charts that ask for more height on a phone. */
	tall: readonly string[];
	/** The step whose chart shows all claims, if there is one. */
	tally?: string | undefined;
	/** The steps in whose charts readers can choose something. */
	chooses: readonly string[];
	/** What stands in place of the text of a step while its question is open, by step. */
	asks: Readonly<Record<string, string>>;
	help: readonly Help[];
	/** The files of the choices that steps offer, by step. Steps that share a choice list them once. */
	choices: Readonly<Record<string, ChoiceFiles>>;
	/** The site's front page, with a trailing slash. */
	root: string;
}

/** The data of the part below the story, which is static too. */
export interface EndingData extends Omit<
	StoryData,
	'root' | 'tall' | 'chooses' | 'asks' | 'choices'
> {
	pages: Pages;
	/** The URL of the gallery. */
	gallery: string;
	/** What the browser keeps of the choices of readers, until they have it forgotten. */
	kept: readonly Pick<ChoiceInput, 'key' | 'forget'>[];
	/** The URL of the register of claims. */
	register: string;
	/** The URLs of the tables and, if there is one, of the page on how figures are computed. */
	data: string;
	methods: string | undefined;
}

/** The sources of a step. */
export const sourcesOf = (step: Step, sources: readonly Source[]): Source[] =>
	step.sources.flatMap((id) => sources.find((source) => source.id === id) ?? []);

/** Sources by the first scene that cites them. Scenes without any are left out. */
export const sourcesByScene = (story: Story, sources: readonly Source[]) =>
	byFirstScene(story, sources, (step) => step.sources).filter(({ entries }) => entries.length > 0);

/** The data of the parts that are hydrated. */
export function scrollData(loaded: LoadedStory, tables: Tables, root: string): ScrollData {
	const { story } = loaded;
	return {
		title: story.title,
		scenes: story.scenes.map(({ id, title }) => ({ id, title })),
		steps: flatten(story).map(({ id, scene, detail, chart, state, words }) => ({
			id,
			scene,
			...(detail && { detail }),
			...(words ? { words } : { chart, state })
		})),
		charts: servedCharts(loaded),
		tables,
		root,
		deck: pagesOf(root).deck
	};
}

/**
 * The data of the steps and of the text around them.
 * @param inputs what charts ask readers
 */
export function storyData(
	{ definition, story, tables, claims, sources, help }: LoadedStory,
	root: string,
	inputs: ChartInputs
): StoryData {
	const steps = flatten(story);
	const discussed = new Set(steps.flatMap((step) => step.claims));
	const cited = new Set(steps.flatMap((step) => step.sources));
	const choices = new Map<string, [string, ChoiceFiles]>();
	for (const step of steps) {
		const files = choiceFilesOf(definition.charts, step, tables, root);
		if (files && !choices.has(files.folder)) choices.set(files.folder, [step.id, files]);
	}
	return {
		story,
		claims: claims.filter(({ id }) => discussed.has(id)),
		sources: Object.values(sources).filter(({ id }) => cited.has(id)),
		tall: Object.values(definition.charts).flatMap(({ id, tall }) => (tall ? [id] : [])),
		tally: steps.find(({ chart }) => chart && chartOf(definition.charts, chart).claims)?.id,
		chooses: steps.flatMap((step) => (inputOfStep(definition.charts, step) ? [step.id] : [])),
		asks: Object.fromEntries(
			steps.flatMap((step) => {
				const question = questionOf(inputs, step);
				return question ? [[step.id, question.texts(tables).short] as const] : [];
			})
		),
		help,
		choices: Object.fromEntries(choices.values()),
		root
	};
}

/** The data of the part below the story. */
export function endingData(loaded: LoadedStory, root: string): EndingData {
	const { gallery, claims, data, methods } = addressesIn(root);
	return {
		...storyData(loaded, root, {}),
		pages: pagesOf(root),
		gallery,
		kept: distinctInputs(loaded.definition.charts).map(({ key, forget }) => ({ key, forget })),
		register: claims(),
		data: data(),
		methods
	};
}
