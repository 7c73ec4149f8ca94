import { exact } from '../../data/format';
import type { Choosing } from '../choosable';
import { chooseRow } from '../choose-row';
import { courseTexts } from '../course-texts';
import type { SlopeChartOptions } from './slope-chart-types';

/** Lets readers choose one of the lines of a slope chart. */
export const chooseSlope = <T, R, S extends string>(): Choosing<T, SlopeChartOptions<T, R, S>> => ({
	...chooseRow<T, R, S, SlopeChartOptions<T, R, S>>(),
	describe: ({ unit, columns, format = exact }, { table }, name) => {
		const row = table().rows.find(([title]) => title === name) ?? [];
		const values = Object.keys(columns).flatMap((at, i) => {
			const value = row[i + 1];
			return typeof value === 'number' ? [{ at, value: format(value) }] : [];
		});
		return courseTexts(name, unit, values);
	}
});
