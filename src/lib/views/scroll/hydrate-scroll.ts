import { hydrateIsland } from '../../islands/hydrate-island';
import Scroll from './Scroll.svelte';

hydrateIsland(Scroll);
