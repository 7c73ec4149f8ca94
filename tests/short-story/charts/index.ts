import { boats } from './boats/boats-chart';
import { map } from './map/map-chart';
import { quay } from './quay/quay-chart';
import { ranking } from './ranking/ranking-chart';
import { slope } from './slope/slope-chart';
import { stacked } from './stacked/stacked-chart';
import { total } from './total/total-chart';

export const charts = { boats, map, quay, ranking, slope, stacked, total };
