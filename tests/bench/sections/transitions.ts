import type { Section } from '../section';
import { takeTurns } from '../support/take-turns';
import { transitionTables } from '../support/transition-tables';
import { walkStory } from '../support/walk-story';

/** Measures each transition of the story: frames, script, main thread, longest task. */
export const transitions: Section = {
	name: 'transitions',
	title: 'Transitions between steps',
	rounds: 3,
	options: ['charts', 'against'],
	async measure(bench) {
		const walks = await takeTurns(bench.builds, bench, 0, ({ address }) =>
			walkStory(bench.browser, address, bench.charts)
		);
		return transitionTables(bench.builds.map(({ name }, i) => ({ name, walks: walks[i] ?? [] })));
	}
};
