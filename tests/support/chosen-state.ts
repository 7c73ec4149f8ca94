import { loadStateLines } from '$story/tables/states-12mo-table';
import { loadTables } from '$story/tables/tables';
import type { Tables } from '$story/tables/table-types';

const tables = loadTables();

/** The tables after a reader has chosen a state. */
export function chosen(code: string): Tables {
	const line = loadStateLines().find((each) => each.code === code);
	if (!line) throw new Error(`no state ${code}`);
	return { ...tables, states: { ...tables.states, chosen: line } };
}
