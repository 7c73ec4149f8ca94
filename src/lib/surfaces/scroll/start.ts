import { takeOver } from '../../islands/take-over';
import Scroll from './Scroll.svelte';

takeOver(Scroll);
