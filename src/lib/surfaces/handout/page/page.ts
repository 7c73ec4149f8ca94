import { fitToAddress } from './fit-to-address';

fitToAddress();
