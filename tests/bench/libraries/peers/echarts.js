import { CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout, UniversalTransition } from 'echarts/features';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import { DURATION, offerMove } from './moves.js';

use([LineChart, ScatterChart, CustomChart, GridComponent, LabelLayout, UniversalTransition]);
use(RENDERER === 'svg' ? SVGRenderer : CanvasRenderer);

const COMMON = {
	animation: true,
	animationDuration: 0,
	animationDurationUpdate: DURATION,
	animationEasingUpdate: 'cubicInOut'
};

/** All series morph into those with the same id. */
const morphing = (option) => ({
	...COMMON,
	...option,
	series: option.series.map((series) => ({ universalTransition: true, ...series }))
});

/**
 * Draws a picture, and offers to change it to another one.
 * @param {string} step
 * @param {object} before
 * @param {object} after
 */
export function draw(step, before, after) {
	const chart = init(document.querySelector('#chart'), null, { renderer: RENDERER });
	chart.setOption(morphing(before));
	offerMove(
		step,
		() =>
			new Promise((resolve) => {
				const finished = () => {
					chart.off('finished', finished);
					resolve();
				};
				chart.on('finished', finished);
				// The series that are not in the second picture leave.
				chart.setOption(morphing(after), { replaceMerge: ['series'] });
			})
	);
}
