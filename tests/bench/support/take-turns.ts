import type { Bench } from '../section';

/**
 * Measures several contenders in turn. Each round starts with another contender, so that none always
 * follows the same one.
 * @param warmUp how many rounds to make before those that count
 * @returns the results of each contender, in the order of the contenders
 */
export async function takeTurns<Contender, Result>(
	contenders: readonly Contender[],
	{ rounds, report }: Bench,
	warmUp: 0 | 1,
	measure: (contender: Contender) => Promise<Result>
): Promise<Result[][]> {
	const results = contenders.map((): Result[] => []);
	for (let round = -warmUp; round < rounds; round += 1) {
		report(round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`);
		const order = [...contenders.entries()];
		const first = (round + warmUp) % contenders.length;
		for (const [i, contender] of [...order.slice(first), ...order.slice(0, first)]) {
			const result = await measure(contender);
			if (round >= 0) results[i]?.push(result);
		}
	}
	return results;
}
