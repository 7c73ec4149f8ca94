import { hydrateIsland } from '../../islands/hydrate-island';
import Deck from './Deck.svelte';

hydrateIsland(Deck);
