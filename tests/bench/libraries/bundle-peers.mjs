// Bundles the pages of the libraries that animate from one picture to another, and prints them as
// JSON: `PeerPage[]`.
import { bundle, readRows, versionOf } from './bundle.mjs';

/** The first month of the picture `toll-counted`, and the last one that is counted. */
const [FIRST, LAST] = ['2021-01', '2025-08'];

/** Drugs of `potency-heroin`, from top to bottom. Heroin's range is derived, as in the story. */
const [fentanyl, against] = ['morphine', 'heroin'].map((unit) => {
	const row = readRows('potency').find(([drug, other]) => drug === 'Fentanyl' && other === unit);
	if (!row) throw new Error(`potency.csv has no row of fentanyl against ${unit}.`);
	return { low: Number(row[2]), high: Number(row[3]) };
});

const define = {
	/** Months with what was reported, and what was predicted. */
	MONTHS: JSON.stringify(
		readRows('overdose-12mo')
			.filter(([month, drugs]) => drugs === 'all_drugs' && month >= FIRST && month <= LAST)
			.map(([month, , reported, predicted]) => [month, Number(reported), Number(predicted)])
	),
	/** The month in hand, what was announced for it, and what is estimated now. */
	ANNOUNCED: JSON.stringify(
		readRows('announced')
			.map(([, month, , before, , now]) => [month, Number(before), Number(now)])
			.at(0)
	),
	/** Drugs with the two ends of their ranges. */
	DRUGS: JSON.stringify([
		['Morphine', 1, 1],
		['Heroin', fentanyl.low / against.high, fentanyl.high / against.low],
		['Fentanyl', fentanyl.low, fentanyl.high]
	])
};

/** A phone's page: the chart has the size that it has on the stage of the story. */
const page = (/** @type {string} */ title) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body{margin:12px 16px;font:16px/1.5 system-ui,sans-serif}h1{font-size:20px}#chart{width:355px;height:296px}</style>
</head>
<body>
<h1>${title}</h1>
<div id="chart"></div>
<script type="module" src="chart.js"></script>
</body>
</html>
`;

const PICTURES = [
	{ picture: 'toll', title: 'Deaths from overdoses' },
	{ picture: 'potency', title: 'Potency by weight' }
];
const PEERS = [
	{ name: 'Vizzu', from: 'vizzu', entry: 'vizzu', renderer: '' },
	{ name: 'ECharts, canvas', from: 'echarts', entry: 'echarts', renderer: 'canvas' },
	{ name: 'ECharts, SVG', from: 'echarts', entry: 'echarts', renderer: 'svg' }
];

const pages = await Promise.all(
	PEERS.flatMap(({ name, from, entry, renderer }) =>
		PICTURES.map(async ({ picture, title }) => {
			const path = `peers/${entry}${renderer}-${picture}/`;
			const script = await bundle(
				`peers/${entry}-${picture}.js`,
				{ ...define, RENDERER: JSON.stringify(renderer) },
				'es'
			);
			return {
				name: `${name} ${versionOf(from)}`,
				picture,
				path,
				files: [
					[path, page(title)],
					[`${path}chart.js`, script]
				]
			};
		})
	)
);
process.stdout.write(JSON.stringify(pages));
