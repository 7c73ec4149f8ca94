import { takeOver } from '../../islands/hydrate-island';
import Deck from './Deck.svelte';

takeOver(Deck);
