/** The index of the served size on display, which `fit-drawing.ts` stores in `data-size`; or 0. */
export const servedSize = (): number =>
	typeof document === 'undefined'
		? 0
		: Number(document.querySelector<HTMLElement>('[data-size]')?.dataset.size ?? 0);
