import { guessTables } from './guess-tables';
import { askedText } from './asked-text';

/** The guess at how the line goes on, without the layer to draw on. */
export const guessOptions = {
	key: 'guess',
	state: 'guess',
	open: 'guess-open',
	answered: 'guess-answered',
	selectTables: import.meta.env.SSR ? guessTables : undefined,
	ask: askedText
};
