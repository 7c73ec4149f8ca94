import type { Description } from '../chart/chart-types';
import type { Figures } from '../data/figure';
import { count } from '../data/format';
import type { Copy } from './copy';
import { fillParagraph, fillText } from './fill';
import type { SceneEntry } from './entries';
import { secondsToSay } from './reading-time';
import type { StoryConfig } from './story-config';
import type { Template } from './template';
import type { Paragraph, Rings, ShownChart, Step, Story } from './story-types';

/** Paragraphs as one, without their bold passages. */
const joined = (prose: readonly Paragraph[]): Paragraph =>
	prose.flatMap((runs, i) => [
		...(i > 0 ? [{ text: ' ' }] : []),
		...runs.map(({ text, href }) => (href ? { text, href } : { text }))
	]);

/** The rings of a story, whose figures the check has found. */
function ringsOf(
	{ total, each }: NonNullable<StoryConfig['rings']>,
	figures: Figures,
	people: string
): Rings {
	const [all = 0, one = 0] = [total, each].map((id) => figures[id]?.value ?? undefined);
	return { total: all, one: count(one), ten: count(10 * one), people };
}

/**
 * Combines the entries (what to show) and the copy (what to say) into a story, with the figures
 * filled in and each chart's own text for its state. Expects input that `checkStory` accepts; a
 * step without copy comes out empty.
 */
export function assembleStory(
	entries: readonly SceneEntry[],
	copy: Copy,
	figures: Figures,
	descriptionOf: (chart: string, state: string) => Description,
	rings?: StoryConfig['rings']
): Story {
	const text = (template: Template): string => fillText(template, figures);
	const shown = ({ chart, state }: Pick<ShownChart, 'chart' | 'state'>): ShownChart => ({
		chart,
		state,
		...descriptionOf(chart, state)
	});
	return {
		title: copy.title,
		subject: text(copy.subject),
		...(rings && { rings: ringsOf(rings, figures, text(copy.rings)) }),
		standfirst: text(copy.standfirst),
		contentNote: text(copy.contentNote),
		contentShort: text(copy.contentShort),
		help: text(copy.help),
		corrections: text(copy.corrections),
		about: text(copy.about),
		notFound: text(copy.notFound),
		scenes: entries.map((scene) => {
			const words = copy.scenes.find(({ id }) => id === scene.id);
			return {
				id: scene.id,
				title: words?.title ?? '',
				steps: scene.steps.map((step): Step => {
					const said = words?.steps.find(({ id }) => id === step.id);
					const { id, sources, detail, card } = step;
					const prose = (said?.prose ?? []).map((template) => fillParagraph(template, figures));
					const short = said?.short.length ? fillParagraph(said.short, figures) : joined(prose);
					const spoken = {
						headline: text(said?.headline ?? []),
						prose,
						notes: text(said?.notes ?? [])
					};
					return {
						id,
						scene: scene.id,
						...(step.words ? { words: step.words } : shown(step)),
						...spoken,
						sources,
						claims: step.claims ?? [],
						evidence: text(said?.evidence ?? []),
						short: short.map((run) => run.text).join(''),
						...(short.some(({ href }) => href) && { linkedShort: short }),
						before: text(said?.before ?? []),
						seconds: step.seconds ?? secondsToSay({ ...spoken, words: step.words }),
						...(detail && { detail }),
						...(card && { card })
					};
				})
			};
		})
	};
}
