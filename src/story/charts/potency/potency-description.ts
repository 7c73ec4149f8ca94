import type { Tables } from '../../tables/table-types';
import type { ChartDescription } from '$lib/chart/chart-types';
import { range } from './marks';
import { equalParts, shown, type PotencyState } from './potency';

function describe(data: Tables, state: PotencyState): string {
	const { morphine, low, high } = equalParts(data);
	if (state === 'equal') {
		return (
			`Dots for equal pain relief by weight: ${morphine} dots of morphine on the left, ${range(low, high)} dots of fentanyl on the right, ` +
			`since sources put fentanyl at ${range(morphine / high, morphine / low)} times the potency. What is above one dot is outlined, because sources give a range.`
		);
	}
	const list = shown(data, state).map(
		({ name, against, low: from, high: to, style }) =>
			`${name} ${range(from, to)}${against === 'heroin' ? ' times heroin' : ''}${style === 'derived' ? ' (derived by us)' : style === 'disputed' ? ' (sources disagree)' : ''}`
	);
	return `Ranges on a logarithmic scale, potency by weight for equal pain relief, morphine as 1: ${list.join('; ')}. It compares medicines, not how deadly a drug is or how strong a street supply is.`;
}

/** The description of the potency chart in each state. */
export const potencyDescription: ChartDescription<Tables, PotencyState> = {
	subtitle: (_data, state) =>
		state === 'equal'
			? 'Parts by weight that relieve the same pain'
			: 'Times morphine for equal relief; log scale',
	describe: (data, state) => describe(data, state)
};
