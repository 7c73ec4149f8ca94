import { tileMap } from './tile-map';

/** The 50 states of the United States and the District of Columbia, by their postal codes. */
export const usStates = tileMap([
	'AK .  .  .  .  .  .  .  .  .  ME',
	'.  .  .  .  .  .  .  .  .  VT NH',
	'WA ID MT ND MN IL WI MI NY RI MA',
	'OR NV WY SD IA IN OH PA NJ CT . ',
	'CA UT CO NE MO KY WV VA MD DE . ',
	'.  AZ NM KS AR TN NC SC DC .  . ',
	'.  .  .  OK LA MS AL GA .  .  . ',
	'HI .  .  TX .  .  .  .  FL .  . '
]);
