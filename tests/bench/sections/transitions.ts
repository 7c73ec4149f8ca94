import type { Section } from '../section';
import { serveBrotli } from '../support/brotli-server';
import { buildsOf } from '../support/other-build';
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
		const builds = buildsOf(bench);
		const servers = await Promise.all(
			builds.map(({ build, base }) => serveBrotli({ folder: build, base }))
		);
		const walks = await takeTurns(
			servers,
			bench,
			({ address }) => walkStory(bench.browser, address, bench.charts),
			{ warmUp: 0 }
		);
		for (const server of servers) server.close();
		return transitionTables(builds.map(({ name }, i) => ({ name, walks: walks[i] ?? [] })));
	}
};
