/**
 * Which of the sizes that the server has drawn this page displays, as `choose-size.ts` noted it: its
 * index, or 0 if there is one size only.
 */
export const servedSize = (): number =>
	typeof document === 'undefined'
		? 0
		: Number(document.querySelector<HTMLElement>('[data-size]')?.dataset.size ?? 0);
