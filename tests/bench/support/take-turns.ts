import type { Bench } from '../section';

/** How many rounds to make before those that count. */
interface Turns {
	warmUp?: 0 | 1;
}

/**
 * Measures several contenders in turn. Each round starts with another contender, so that none always
 * follows the same one.
 * @returns the results of each contender, in the order of the contenders
 */
export async function takeTurns<Contender, Result>(
	contenders: readonly Contender[],
	{ rounds, report }: Bench,
	measure: (contender: Contender) => Promise<Result>,
	{ warmUp = 1 }: Turns = {}
): Promise<Result[][]> {
	const results = contenders.map((): Result[] => []);
	for (let round = -warmUp; round < rounds; round += 1) {
		report(round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`);
		for (let turn = 0; turn < contenders.length; turn += 1) {
			const i = (turn + round + warmUp) % contenders.length;
			const contender = contenders[i];
			if (contender === undefined) continue;
			const result = await measure(contender);
			if (round >= 0) results[i]?.push(result);
		}
	}
	return results;
}
