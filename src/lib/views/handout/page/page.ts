import { explainMissingStyles } from '../../../islands/faults';
import { fitToAddress } from './fit-to-address';

explainMissingStyles();
fitToAddress();
