/** Shows the claims that match the search and the verdict. The form needs this script. */
const form = document.querySelector<HTMLFormElement>('form[data-filter]');
const entries = [...document.querySelectorAll<HTMLElement>('[data-claim]')];
const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];

function filter(form: HTMLFormElement): void {
	const valueOf = (field: string) => form.querySelector<HTMLInputElement>(field)?.value ?? '';
	const wanted = valueOf('input').toLowerCase().split(/\s+/);
	const verdict = valueOf('select');
	for (const entry of entries) {
		const text = entry.textContent.toLowerCase();
		entry.hidden =
			(verdict !== '' && entry.dataset.verdict !== verdict) ||
			!wanted.every((word) => text.includes(word));
	}
	for (const group of groups) group.hidden = !group.querySelector('[data-claim]:not([hidden])');
	const shown = form.querySelector('[data-shown]');
	if (shown)
		shown.textContent = (form.dataset.filter ?? '').replace(
			'{shown}',
			String(entries.filter(({ hidden }) => !hidden).length)
		);
}

if (form) {
	form.hidden = false;
	form.addEventListener('input', () => filter(form));
	form.addEventListener('submit', (event) => event.preventDefault());
	// A browser may restore what was typed.
	filter(form);
}
