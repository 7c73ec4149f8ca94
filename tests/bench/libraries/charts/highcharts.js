import Axis from 'highcharts/es-modules/Core/Axis/Axis.js';
import PlotLineOrBand from 'highcharts/es-modules/Core/Axis/PlotLineOrBand/PlotLineOrBand.js';
import Chart from 'highcharts/es-modules/Core/Chart/Chart.js';
import DataLabel from 'highcharts/es-modules/Core/Series/DataLabel.js';
import Series from 'highcharts/es-modules/Core/Series/Series.js';
import 'highcharts/es-modules/Core/Renderer/SVG/SVGRenderer.js';
import 'highcharts/es-modules/Series/Line/LineSeries.js';
import { chart, height, line, width } from './page.js';

// A series and an axis need these even if none is shown.
DataLabel.compose(Series);
PlotLineOrBand.compose(Chart, Axis);

new Chart(chart, {
	chart: { width, height, animation: false },
	title: { text: '' },
	accessibility: { enabled: false },
	credits: { enabled: false },
	legend: { enabled: false },
	tooltip: { enabled: false },
	xAxis: { tickInterval: 1, labels: { format: '{value}' } },
	yAxis: { min: 0, title: { text: '' } },
	series: [
		{
			type: 'line',
			animation: false,
			enableMouseTracking: false,
			color: '#1d2126',
			lineWidth: 2,
			marker: { enabled: false },
			data: line
		}
	]
});
window.drawn = true;
