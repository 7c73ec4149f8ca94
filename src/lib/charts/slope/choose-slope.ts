import { exact } from '../../data/format';
import type { Choosing } from '../choosable';
import { chooseRow } from '../choose-row';
import { saidCourse } from '../said-course';
import type { SlopeChartOptions } from './slope-chart-types';

/** Lets readers choose one of the lines of a slope chart. */
export const chooseSlope = <T, R, S extends string>(): Choosing<T, SlopeChartOptions<T, R, S>> => ({
	...chooseRow<T, R, S, SlopeChartOptions<T, R, S>>(),
	say: ({ unit, columns, format = exact }, { table: { rows } }, name) => {
		const row = rows.find(([title]) => title === name) ?? [];
		const values = Object.keys(columns).flatMap((at, i) => {
			const value = row[i + 1];
			return typeof value === 'number' ? [{ at, value: format(value) }] : [];
		});
		return saidCourse(name, unit, values);
	}
});
