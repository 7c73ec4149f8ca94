import { valuesChart } from '../values/values';

export const even = valuesChart('even');
