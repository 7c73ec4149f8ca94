import { takeOver } from '../../islands/take-over';
import Deck from './Deck.svelte';

takeOver(Deck);
