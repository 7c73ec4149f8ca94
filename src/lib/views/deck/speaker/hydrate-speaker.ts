import { takeOver } from '../../../islands/hydrate-island';
import Speaker from './Speaker.svelte';

takeOver(Speaker);
