import type { Figures } from '../data/figure';
import type { Copy } from './copy';
import { fillParagraph, fillText } from './fill';
import type { SceneEntry } from './entries';
import type { Template } from './template';
import type { Step, Story } from './story-types';

/**
 * Combines the entries (what to show) and the copy (what to say) into a story, with the figures
 * filled in and each chart's own text for its state. Expects input that `checkStory` accepts; a
 * step without copy comes out empty.
 */
export function assembleStory(
	entries: readonly SceneEntry[],
	copy: Copy,
	figures: Figures,
	wordsOf: (chart: string, state: string) => Pick<Step, 'subtitle' | 'alt'>
): Story {
	const text = (template: Template): string => fillText(template, figures);
	return {
		title: copy.title,
		subject: text(copy.subject),
		standfirst: text(copy.standfirst),
		contentNote: text(copy.contentNote),
		help: text(copy.help),
		corrections: text(copy.corrections),
		about: text(copy.about),
		notFound: text(copy.notFound),
		scenes: entries.map((scene) => {
			const words = copy.scenes.find(({ id }) => id === scene.id);
			return {
				id: scene.id,
				title: words?.title ?? '',
				steps: scene.steps.map(({ formerly, ...step }) => {
					const said = words?.steps.find(({ id }) => id === step.id);
					return {
						...step,
						scene: scene.id,
						quiet: step.quiet ?? false,
						claims: step.claims ?? [],
						claimsOpen: step.claimsOpen ?? false,
						...wordsOf(step.chart, step.state),
						...(formerly && {
							formerly: {
								...formerly,
								quiet: formerly.quiet ?? false,
								...wordsOf(formerly.chart, formerly.state)
							}
						}),
						headline: text(said?.headline ?? []),
						prose: (said?.prose ?? []).map((template) => fillParagraph(template, figures)),
						short: text(said?.short ?? []),
						notes: text(said?.notes ?? []),
						before: text(said?.before ?? [])
					};
				})
			};
		})
	};
}
