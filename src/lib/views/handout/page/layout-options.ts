import { queryInAddress, showQueryInAddress } from '$lib/browser/address';
import { part } from './served';

/**
 * Sets how slides are printed from the URL, which keeps what the reader chooses. Style sheets read the
 * controls: see slides-per-page.css.
 */
export function fitLayoutToAddress(): void {
	const asked = queryInAddress('per');
	for (const radio of document.querySelectorAll<HTMLInputElement>('[data-part="per-wanted"]')) {
		if (radio.value === asked) radio.checked = true;
		radio.addEventListener('change', () => {
			showQueryInAddress({ per: radio.value === '1' ? '' : radio.value });
		});
	}
	const lines = part('lines-wanted') as HTMLInputElement | null;
	if (lines && queryInAddress('lines') === '1') lines.checked = true;
	lines?.addEventListener('change', () => {
		showQueryInAddress({ lines: lines.checked ? '1' : '' });
	});
}
