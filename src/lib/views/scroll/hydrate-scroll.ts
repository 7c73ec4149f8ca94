import { takeOver } from '../../islands/hydrate-island';
import Scroll from './Scroll.svelte';

takeOver(Scroll);
