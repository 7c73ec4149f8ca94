import { clearLine, cursorTo } from 'node:readline';
import { count } from '../../src/lib/data/format';

/** Shows the progress of a command in one line of a terminal; elsewhere it prints nothing. */
export interface Progress {
	/** Shows a sentence in place of the one before. */
	show: (sentence: string) => void;
	/** Shows how much of a download has arrived. */
	showBytes: (bytes: number, total: number | null) => void;
	/** Clears the line. */
	end: () => void;
}

/** The milliseconds between two updates of a download. */
const PAUSE = 100;

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

/** @param stream standard error, so that the report can go to a file */
export function progressOn(stream: NodeJS.WriteStream): Progress {
	let shown = 0;
	const clear = (): void => {
		if (!stream.isTTY) return;
		clearLine(stream, 0);
		cursorTo(stream, 0);
	};
	const show = (sentence: string): void => {
		if (!stream.isTTY) return;
		clear();
		stream.write(sentence);
	};
	return {
		show,
		showBytes: (bytes, total) => {
			if (Date.now() - shown < PAUSE && bytes !== total) return;
			shown = Date.now();
			const share = total ? ` (${count((bytes / total) * 100)} %)` : '';
			show(`Downloading: ${megabytes(bytes)} MB${share}`);
		},
		end: clear
	};
}
