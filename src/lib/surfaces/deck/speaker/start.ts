import { takeOver } from '../../../islands/take-over';
import Speaker from './Speaker.svelte';

takeOver(Speaker);
