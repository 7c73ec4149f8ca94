import { hydrateIsland } from '../../../islands/hydrate-island';
import Speaker from './Speaker.svelte';

hydrateIsland(Speaker);
