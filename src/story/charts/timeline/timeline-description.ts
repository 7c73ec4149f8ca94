import words from '$words/timeline.json';
import type { ChartDescription } from '$lib/chart/chart-types';
import { count } from '$lib/data/format';
import { formatMonth, type Month } from '$lib/data/month';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import { CLASS_CONTROL } from '../../tables/selectors';
import { deathsAt } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { describeDeaths } from '../describe-deaths';
import { newestDeaths } from '../newest-deaths';
import { groupsOf, monthsOf, positionsOf, type Group } from './timeline-data';

const SUBTITLES = {
	climb: words.subtitleClimb,
	substitutes: words.subtitleSubstitutes,
	explanations: words.subtitleExplanations
};

const synthetic = ({ deaths }: Tables, month: Month) =>
	count(deathsAt(deaths.synthetic_opioids, 'predicted', month));

function climb(data: Tables): string {
	const { first } = data.deaths.synthetic_opioids;
	const [, last] = monthsOf(data).climb;
	return sentences(
		words.climbParcels,
		fillMessage(words.climbArea, { first: synthetic(data, first), start: formatMonth(first) }),
		fillMessage(words.climbControl, {
			month: formatMonth(CLASS_CONTROL),
			then: synthetic(data, CLASS_CONTROL)
		}),
		fillMessage(words.climbEnd, { last: synthetic(data, last), month: formatMonth(last) }),
		words.notCause
	);
}

/** A group with its controls, one after another. */
const group = ({ name, about, events }: Group) =>
	fillMessage(words.group, {
		name,
		about,
		controls: events
			.map(({ as, texts: [what = ''], full: date }) =>
				as === 'planned'
					? fillMessage(words.controlIntended, { what, date })
					: fillMessage(words.control, { what, date })
			)
			.join('; ')
	});

function substitutes(data: Tables): string {
	const [open] = positionsOf(data, 'substitutes');
	return sentences(
		words.ruleLanes,
		...groupsOf(data).map(group),
		open && fillMessage(words.openBand, { title: open.title }),
		open && fillMessage(words.openAbout, { about: open.about, who: open.who }),
		words.noAmounts
	);
}

function explanations(data: Tables): string {
	const positions = positionsOf(data, 'explanations');
	const [start] = monthsOf(data).explanations;
	return sentences(
		fillMessage(words.explanationList, {
			count: positions.length,
			list: positions
				.map(({ title, who }) => fillMessage(words.position, { title, who }))
				.join('; ')
		}),
		words.notSettled,
		fillMessage(words.course, {
			deaths: describeDeaths(newestDeaths(data, start))
		})
	);
}

const DESCRIBE = { climb, substitutes, explanations };

/** The description of the timeline chart in each state. */
export const timelineDescription: ChartDescription<Tables, keyof typeof DESCRIBE> = {
	subtitle: (_, state) => SUBTITLES[state],
	describe: (data, state) => DESCRIBE[state](data)
};
