import type { Tables } from '../../data/types';
import type { Reading } from '../types';
import { count } from '../../data/format';
import { formatMonth } from '../../data/month';
import { drawnIn, months } from './columns';
import type { TollState } from './poses';

/** One reading a month: every line that the state draws, with its unit and status. */
export function readings(data: Tables, state: TollState): Reading[] {
	const drawn = drawnIn(state);
	return months(data, state).flatMap((month) => {
		const values = drawn.map((line) => line.at(data, month));
		const height = (state === 'blip' ? values[1] : values[0]) ?? null;
		return height === null
			? []
			: [
					{
						x: month,
						y: height,
						label: `12 months to ${formatMonth(month)}`,
						lines: drawn.map((line, i) => {
							const value = values[i] ?? null;
							return value === null
								? `not published: ${line.words}`
								: `${count(value)} ${line.words}`;
						})
					}
				];
	});
}
