import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A generated step. */
export interface LongStoryStep {
	id: string;
	scene: string;
	chart: 'odd' | 'even';
	/** The state of its chart, in which its row is marked. */
	state: string;
	/** Its row in the table, from 1. */
	row: number;
}

/** Steps of a scene. The story changes from one chart to the other between scenes. */
const SCENE = 5;

/** The steps of a story, in order. */
export const stepsOf = (count: number): LongStoryStep[] =>
	Array.from({ length: count }, (_, i) => {
		const scene = Math.floor(i / SCENE);
		return {
			id: `scene-${scene + 1}-step-${i + 1}`,
			scene: `scene-${scene + 1}`,
			chart: scene % 2 === 0 ? 'odd' : 'even',
			state: `row-${i + 1}`,
			row: i + 1
		};
	});

/** The table of values, as CSV. */
export const rowsOf = (count: number): string => {
	const random = randomNumbers();
	const rows = Array.from({ length: count }, (_, i) => `${i + 1},${random(100)},generator`);
	return ['step,value,source', ...rows, ''].join('\n');
};

const FRONT = `# story: A long story

**Subject:** Values, generated

**Standfirst:** A story that a generator wrote, to measure how the engine copes with many steps and rows.

**Content note:** Nothing in this story means anything, and every number in it is generated.

**Help:** Nobody needs help with generated values.

**Corrections:** Nothing has been corrected so far.

**About:** The bench of this project generated this story.

**Not found:** There is no page at this address.
`;

/** Words of the text. Chosen at random, they compress about as well as prose. */
const WORDS = readFileSync(join(import.meta.dirname, 'words.txt'), 'utf8')
	.trim()
	.split(/\s+/);

/** The copy of a story: some 45 words for each step, and the value of its row. */
export function copyOf(steps: readonly LongStoryStep[]): string {
	const random = randomNumbers();
	const sentence = (words: number) =>
		Array.from({ length: words }, () => WORDS[random(WORDS.length)] ?? '').join(' ');
	const parts = steps.map(({ id, scene, row }, i) =>
		[
			...(scene === steps[i - 1]?.scene ? [] : [`# ${scene}: The ${sentence(3)}`]),
			`## ${id}`,
			`> The ${sentence(4)} came to {value-${row}}`,
			`The ${sentence(40)} came to **{value-${row}}**.`,
			`**Short:** The ${sentence(8)}.`,
			`**Notes:** The ${sentence(8)}.`
		].join('\n\n')
	);
	return [FRONT, ...parts, ''].join('\n\n');
}

/**
 * The same sequence of numbers for each story, so that a longer one starts with the shorter one.
 * @returns the next whole number from 0 to below a limit
 */
function randomNumbers(): (limit: number) => number {
	let state = 1;
	return (limit) => {
		// The generator of Park and Miller.
		state = (state * 48_271) % 2_147_483_647;
		return state % limit;
	};
}
