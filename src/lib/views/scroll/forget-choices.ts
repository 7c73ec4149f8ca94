import { distinctInputs } from '$lib/chart/charts';
import type { ChartInputs } from '$lib/chart/chart-types';

/**
 * Makes the buttons below the story work with which readers have the browser forget what they chose.
 * @param signal stops it
 */
export function forgetChoices(inputs: ChartInputs, signal: AbortSignal): void {
	for (const button of document.querySelectorAll<HTMLElement>('[data-part="forget"] button')) {
		const forget = () => {
			const input = distinctInputs(inputs).find(({ key }) => key === button.dataset.key);
			void input?.choice.choose('');
			const status = button.nextElementSibling;
			if (status) status.textContent = button.dataset.done ?? '';
		};
		button.addEventListener('click', forget, { signal });
	}
}
