/** The place of a cell in a grid. */
export interface GridPlace {
	column: number;
	row: number;
}

/**
 * The index of the cell that a key leads to from another one, as in the grid pattern of ARIA: arrows
 * skip gaps, Home and End lead to the ends of a row, and with Ctrl to those of the grid. A cell stays
 * itself if there is none in that direction.
 * @returns undefined for any other key
 */
export function cellAfter(
	cells: readonly GridPlace[],
	index: number,
	{ key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>
): number | undefined {
	const from = cells[index];
	if (!from) return undefined;
	const best = (inReach: (cell: GridPlace) => boolean, far: (cell: GridPlace) => number) => {
		const found = cells.filter(inReach).sort((a, b) => far(a) - far(b))[0];
		return found ? cells.indexOf(found) : index;
	};
	const inRow = ({ row }: GridPlace) => ctrlKey || row === from.row;
	const across = ({ column }: GridPlace) => column - from.column;
	const down = ({ row }: GridPlace) => row - from.row;
	// The next row counts more than any distance within it.
	const near = (cell: GridPlace) => Math.abs(down(cell)) * 1000 + Math.abs(across(cell));
	const order = ({ row, column }: GridPlace) => row * 1000 + column;
	switch (key) {
		case 'ArrowRight':
			return best((cell) => cell.row === from.row && across(cell) > 0, near);
		case 'ArrowLeft':
			return best((cell) => cell.row === from.row && across(cell) < 0, near);
		case 'ArrowDown':
			return best((cell) => down(cell) > 0, near);
		case 'ArrowUp':
			return best((cell) => down(cell) < 0, near);
		case 'Home':
			return best(inRow, order);
		case 'End':
			return best(inRow, (cell) => -order(cell));
		default:
			return undefined;
	}
}
