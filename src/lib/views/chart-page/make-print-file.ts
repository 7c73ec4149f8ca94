import { saveFile } from '../deck/speaker/save-file';
import { fetchPicture, printPicture, toPng, type PrintLook } from './print-picture';

/** A file to make from a served picture. */
export interface PrintFile {
	/** The address of the served picture. */
	served: string;
	format: 'png' | 'svg' | 'outlines.svg' | 'pdf';
	/** The name of the file, without its ending. */
	name: string;
	/** The finding. */
	title: string;
	look: PrintLook;
	/** Pixels of a PNG for each CSS pixel. */
	scale: number;
}

/**
 * Makes a file and saves it among the reader’s downloads.
 * @throws Error if the picture, or what makes a PDF, failed to load
 */
export async function makeFile(file: PrintFile): Promise<void> {
	const { served, format, name, title, look, scale } = file;
	const picture = printPicture(await fetchPicture(served), look);
	if (format === 'png') {
		saveFile(await toPng(picture, scale), `${name}@${scale}x.png`, 'image/png');
	} else if (format === 'pdf') {
		const { toPdf } = await import('./print-pdf');
		saveFile(await toPdf(picture, title), `${name}.pdf`, 'application/pdf');
	} else {
		saveFile(picture.svg, `${name}.${format}`, 'image/svg+xml');
	}
}
