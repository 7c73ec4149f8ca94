import { LineChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { draw } from './echarts.js';

use([LineChart, GridSimpleComponent, CanvasRenderer]);
draw('canvas');
