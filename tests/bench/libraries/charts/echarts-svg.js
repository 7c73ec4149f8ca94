import { LineChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { draw } from './echarts.js';

use([LineChart, GridSimpleComponent, SVGRenderer]);
draw('svg');
