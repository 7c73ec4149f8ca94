import { citedSources } from '../../data/cited-sources';
import type { DescribedTable } from '../../export/data-package';
import type { LoadedStory } from '../../model/load';

/** Every table of a story, with what its dictionary, its sources and its definition say of it. */
export const describedTables = ({
	definition,
	dictionary,
	rawTables,
	sources
}: LoadedStory): DescribedTable[] =>
	rawTables.map((table) => {
		const note = dictionary?.[table.file];
		return {
			table,
			note,
			sources: citedSources(table, note, sources),
			key: definition.tables.keys[table.file] ?? []
		};
	});
