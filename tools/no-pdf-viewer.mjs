/** A script of another site that jsPDF can show a PDF with, which no page here asks for. */
const VIEWER = /https:\/\/cdnjs\.cloudflare\.com\/[^"']*/g;

/**
 * A Vite plugin that takes the address of that script out of jsPDF, so that no page can load it.
 * @returns {import('vite').Plugin}
 */
export function noPdfViewer() {
	return {
		name: 'no-pdf-viewer',
		transform: (code, id) =>
			/\/jspdf\//.test(id) ? { code: code.replaceAll(VIEWER, ''), map: null } : undefined
	};
}
