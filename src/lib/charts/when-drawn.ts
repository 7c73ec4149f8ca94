import type { PlotMark } from '../marks/types';

/** A mark that draws nothing, and checks what the chart draws: its table has the same fault, which one sentence names. */
export const whenDrawn = (check: () => void): PlotMark => ({
	key: '',
	extent: { x: [], y: [] },
	piece: () => {
		check();
		return {};
	}
});
