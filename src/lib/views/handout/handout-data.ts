import m from '$messages/handout.json';
import { fillMessage } from '$lib/messages/fill-message';
import type { Claim } from '../../data/claims';
import type { Help } from '../../data/help';
import type { SourceNote } from '../../data/sources';
import type { Tables } from '../../chart/chart-types';
import { formatMonth, parseMonth } from '$lib/data/month';
import type { LoadedStory } from '$lib/model/load';
import { flatten, mainSteps } from '$lib/model/outline';
import { releaseOf } from '$lib/model/release';
import type { Step, Story } from '$lib/model/story-types';

/** The data of a handout, apart from its options. */
export interface HandoutData {
	story: Story;
	/** The steps to print, in order. */
	steps: readonly Step[];
	/** Those that are not details of others: the reader may leave the details out. */
	stops: readonly Step[];
	tables: Tables;
	/** Every source that the story cites. */
	sources: Readonly<Record<string, SourceNote>>;
	/** Every claim that a step discusses. */
	claims: readonly Claim[];
	help: readonly Help[];
	/** A sentence with the newest source release among the figures, or "" if no source has one. */
	release: string;
	/** The absolute URL of the site's front page, to print. */
	site: string;
}

/** Says to which release the figures belong, or "" if no source has one. */
function releaseSentence(name: string): string {
	if (!STORY_HAS.release) return '';
	const month = formatMonth(parseMonth(name));
	return STORY_HAS.corrections
		? fillMessage(m.release, { month })
		: fillMessage(m.releaseWithoutCorrections, { month });
}

/** The data of a handout of the whole story. */
export function handoutData(loaded: LoadedStory, site: string): HandoutData {
	const { story, tables, help } = loaded;
	const { sources, name } = releaseOf(loaded);
	const steps = flatten(story);
	const discussed = new Set(steps.flatMap((step) => step.claims));
	return {
		story,
		steps,
		stops: mainSteps(steps),
		tables,
		sources,
		claims: loaded.claims.filter(({ id }) => discussed.has(id)),
		help,
		release: releaseSentence(name),
		site
	};
}
