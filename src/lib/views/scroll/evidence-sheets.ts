import { showInAddress } from '$lib/browser/address';

/** The step whose evidence it is. */
const stepOf = (details: Element) => details.closest('article')?.id ?? '';

/** A part of the hidden notes of a step's chart. */
const noteOf = (details: Element, selector: string) =>
	document.querySelector<HTMLElement>(`figure[data-state="${stepOf(details)}"] .notes ${selector}`);

/** The button of the notes that opens the table. */
const TABLE = '[popovertarget$=table]';

/** Lets the links lead to the slide of the step, and to the files of what a reader has chosen. */
function setLinks(details: HTMLDetailsElement): void {
	const linkOf = (selector: string) => details.querySelector<HTMLAnchorElement>(selector);
	const slide = linkOf('[data-part=slide]');
	if (slide) slide.hash = stepOf(details);
	for (const kind of ['a[download]', 'a[href$="#embed"]']) {
		const link = linkOf(kind);
		const chosen = noteOf(details, kind);
		if (link && chosen instanceof HTMLAnchorElement) link.href = chosen.href;
	}
	const table = details.querySelector<HTMLElement>('[data-part=table]');
	if (table) table.hidden = !noteOf(details, TABLE);
}

/**
 * Shows the evidence that a reader opens as a sheet over the text. Escape, Back, Close, and whatever
 * leads out of it, close it.
 * @param signal stops it
 */
export function openAsSheets(signal: AbortSignal): void {
	/** The row that a reader has clicked. A search in the page opens others, in place. */
	let clicked: Element | null = null;
	/** The evidence that is open, and where the page was then. */
	let open: { details: HTMLDetailsElement; sheet: HTMLElement; y: number } | undefined;
	const low = matchMedia('(max-height: 29.99em)');

	const show = (details: HTMLDetailsElement) => {
		setLinks(details);
		const sheet = details.querySelector<HTMLElement>('[role=group]');
		if (!sheet || low.matches || clicked?.parentElement !== details) return;
		close();
		const head = details.closest('article')?.querySelector('[data-part=head]');
		sheet.style.setProperty('--head', `${head?.getBoundingClientRect().bottom ?? 0}px`);
		sheet.popover = 'manual';
		sheet.showPopover();
		sheet.focus({ preventScroll: true });
		open = { details, sheet, y: scrollY };
		// Back returns to where the page is now, even if that has not been noted yet.
		const id = stepOf(details);
		showInAddress({ id, above: -(document.getElementById(id)?.getBoundingClientRect().top ?? 0) });
		history.pushState(history.state, '');
	};

	/** @param returns whether to go back past the entry of the sheet, which also goes back to the place */
	const close = (returns = false) => {
		if (!open) return;
		const { details, sheet, y } = open;
		open = undefined;
		if (sheet.contains(document.activeElement) || document.activeElement === document.body) {
			details.querySelector('summary')?.focus({ preventScroll: true });
		}
		sheet.popover = null;
		details.open = false;
		if (returns && Math.abs(scrollY - y) < 1) history.back();
	};

	const isInside = (target: EventTarget | null) =>
		target instanceof Element && (open?.details.contains(target) || target.closest('[popover]'));

	const listen = <K extends keyof WindowEventMap>(
		types: readonly K[],
		heard: (event: WindowEventMap[K]) => void
	) => types.forEach((type) => addEventListener(type, heard, { signal, capture: true }));

	listen(['toggle'], ({ target }) => {
		if (!(target instanceof HTMLDetailsElement) || target.dataset.part !== 'evidence') return;
		if (target.open && target !== open?.details) show(target);
		else if (!target.open && target === open?.details) close(true);
	});
	listen(['keydown'], ({ key }) => {
		if (key === 'Escape' && !document.querySelector('[popover=auto]:popover-open')) close(true);
	});
	listen(['pointerdown', 'focusin'], ({ target }) => {
		if (!isInside(target)) close();
	});
	listen(['click'], ({ target }) => {
		clicked = target instanceof Element ? target.closest('[data-part=evidence] > summary') : null;
		if (!open || !(target instanceof Element) || !open.sheet.contains(target)) return;
		// The table belongs to the chart.
		if (target.closest('[data-part=table]')) noteOf(open.details, TABLE)?.click();
		if (target.closest('[data-part=close]')) close(true);
		if (target.closest('a[href^="#"]')) close();
	});
	listen(['scroll'], () => {
		const { top = 0, bottom = 0 } = open?.details.closest('article')?.getBoundingClientRect() ?? {};
		if (bottom < 0 || top > innerHeight) close();
	});
	listen(['popstate', 'beforeprint'], () => close());
}
