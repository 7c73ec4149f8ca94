import type { Charts } from '$lib/chart/chart-types';
import { climate } from './climate/climate-chart';
import { crowd } from './crowd/crowd-chart';
import { each } from './each/each-chart';
import { fleet } from './fleet/fleet-chart';
import { growth } from './growth/growth-chart';
import { gullPairs } from './gulls/gulls-chart';
import { harbour } from './harbour/harbour-chart';
import { harbours } from './harbours/harbours-chart';
import { largest } from './largest/largest-chart';
import { months } from './months/months-chart';
import { people } from './people/people-chart';
import { quay } from './quay/quay-chart';
import { reigns } from './reigns/reigns-chart';
import { shares } from './shares/shares-chart';
import { signs } from './signs/signs-chart';
import { sizes } from './sizes/sizes-chart';
import { states } from './states/states-chart';
import { sunny } from './sunny/sunny-chart';
import { temperatures } from './temperatures/temperatures-chart';
import { weather } from './weather/weather-chart';
import { harbourWorks } from './works/works-chart';

const readyMade = {
	...{ people, largest, weather, temperatures, climate, harbours, each, states, reigns },
	...{ shares, crowd },
	...{ sunny, quay }
};
const ofMarks = {
	harbour,
	signs,
	growth,
	months,
	gulls: gullPairs,
	sizes,
	fleet,
	works: harbourWorks
};

export const charts = { ...readyMade, ...ofMarks } satisfies Charts;
