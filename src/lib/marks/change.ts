import type { View } from './compile';
import { plot } from './plot';
import type { PlotAxes, PlotMark } from './types';

type Change = Omit<Partial<View>, 'block'> &
	PlotAxes & { add?: readonly PlotMark[]; without?: readonly string[] };

/** A state as a small change of another one: other ends, marks added or left out, some of them in colour. */
export function change(
	{ block, ...view }: View,
	{ add = [], without = [], x, y, ...rest }: Change
): View {
	const { marks = [], axes = {} } = block;
	const kept = marks.filter(({ key }) => !without.includes(key));
	const ends = { x: { ...axes.x, ...x }, y: { ...axes.y, ...y } };
	return { ...view, ...rest, block: plot(ends, ...kept, ...add) };
}
