import { Chart, LineController, LineElement, LinearScale, PointElement } from 'chart.js';
import { chart, line } from './page.js';

Chart.register(LineController, LineElement, LinearScale, PointElement);

const canvas = document.createElement('canvas');
chart.append(canvas);
new Chart(canvas, {
	type: 'line',
	data: {
		datasets: [
			{
				data: line.map(([x, y]) => ({ x, y })),
				borderColor: '#1d2126',
				borderWidth: 2,
				pointRadius: 0
			}
		]
	},
	options: {
		animation: false,
		maintainAspectRatio: false,
		events: [],
		parsing: false,
		normalized: true,
		scales: {
			x: { type: 'linear', max: 2023, ticks: { stepSize: 1, callback: String } },
			y: { min: 0 }
		}
	}
});
window.drawn = true;
