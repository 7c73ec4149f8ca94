import { jsPDF } from 'jspdf';
import { svg2pdf } from 'svg2pdf.js';
import type { PrintPicture } from './print-picture';

/** A CSS pixel in points. */
const POINT = 0.75;

/**
 * A picture with text as outlines as a PDF of its size, in which all is drawn as shapes.
 * @param title the finding, which programs show as the title of the file
 */
export async function toPdf({ svg, width, height }: PrintPicture, title: string): Promise<Blob> {
	const size = { width: width * POINT, height: height * POINT };
	const pdf = new jsPDF({
		unit: 'pt',
		format: [size.width, size.height],
		orientation: width > height ? 'landscape' : 'portrait',
		compress: true,
		putOnlyUsedFonts: true
	});
	pdf.setProperties({ title });
	const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
	await svg2pdf(documentElement, pdf, { x: 0, y: 0, ...size });
	return pdf.output('blob');
}
