import type { Charts } from '$lib/chart/chart-types';
import { largest } from './largest/largest-chart';
import { people } from './people/people-chart';
import { reigns } from './reigns/reigns-chart';
import { states } from './states/states-chart';
import { temperatures } from './temperatures/temperatures-chart';
import { weather } from './weather/weather-chart';

export const charts = { people, largest, weather, temperatures, states, reigns } satisfies Charts;
