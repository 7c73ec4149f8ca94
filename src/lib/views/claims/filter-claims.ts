/** Shows the claims that match the search; `Tally.svelte` filters by verdict. The search needs this script. */
const search = document.querySelector<HTMLFormElement>('form[data-filter]');
const tally = document.querySelector('form[data-tally]');
const entries = [...document.querySelectorAll<HTMLElement>('[data-claim]')];
const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];

function filter(form: HTMLFormElement): void {
	const wanted = (form.querySelector('input')?.value ?? '').toLowerCase().split(/\s+/);
	for (const entry of entries) {
		const text = entry.textContent.toLowerCase();
		entry.hidden = !wanted.every((word) => text.includes(word));
	}
	for (const group of groups) group.hidden = !group.querySelector('[data-claim]:not([hidden])');
	const shown = form.querySelector('[data-shown]');
	if (shown)
		shown.textContent = (form.dataset.filter ?? '').replace(
			'{shown}',
			String(entries.filter((entry) => entry.getClientRects().length > 0).length)
		);
}

if (search) {
	const update = () => filter(search);
	search.hidden = false;
	search.addEventListener('input', update);
	search.addEventListener('submit', (event) => event.preventDefault());
	tally?.addEventListener('input', update);
	// A browser may restore what was typed.
	update();
}
