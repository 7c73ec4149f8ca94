import type { Guess } from './guess';

/** The line that the reader has drawn. It is in the memory of the page alone. */
class ReaderGuess {
	drawn: Guess | undefined = $state.raw();
}

export const readerGuess = new ReaderGuess();
