import { transforms } from 'vega-dataflow';
import { axisticks, datajoin, encode, scale, sortitems } from 'vega-encode';
import { collect, extent, formula, proxy, relay, sieve } from 'vega-transforms';
import { bound, mark, overlap, render, viewlayout } from 'vega-view-transforms';
import { View } from 'vega-view';
import { chart } from './page.js';

Object.assign(transforms, { axisticks, datajoin, encode, scale, sortitems });
Object.assign(transforms, { collect, extent, formula, proxy, relay, sieve });
Object.assign(transforms, { bound, mark, overlap, render, viewlayout });

new View(DATAFLOW, { renderer: 'svg', container: chart, hover: false })
	.runAsync()
	.then(() => (window.drawn = true));
