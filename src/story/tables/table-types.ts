/** What the charts get of the tables. Each file `*-table.ts` adds its fields. */
export interface Tables {}
