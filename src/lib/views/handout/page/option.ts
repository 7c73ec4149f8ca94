import { queryInAddress, showQueryInAddress } from '$lib/browser/address';
import { part } from './served';

/**
 * Sets a checkbox of the toolbar from the URL, which has "0" or "1" under its name while it is not as by
 * default.
 * @param show called with its state, now and when it changes
 */
export function option(name: string, show: (on: boolean) => void, byDefault = true): void {
	const box = part(`${name}-wanted`) as HTMLInputElement | null;
	const other = byDefault ? '0' : '1';
	const on = (queryInAddress(name) === other) !== byDefault;
	if (box) box.checked = on;
	show(on);
	box?.addEventListener('change', () => {
		show(box.checked);
		showQueryInAddress({ [name]: box.checked === byDefault ? '' : other });
	});
}
