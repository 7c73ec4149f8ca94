import { valuesChart } from '../values/values';

export const odd = valuesChart('odd');
