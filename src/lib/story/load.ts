import { join } from 'node:path';
import { charts } from '../charts/described-charts';
import { loadAges } from '../data/ages';
import { loadClaims } from '../data/claims';
import { computeFigures } from '../data/figures';
import { loadHelp } from '../data/help';
import { InputError } from '../data/input-error';
import { readText } from '../data/read-text';
import { loadSources, unknownCitations } from '../data/sources';
import { loadStated } from '../data/stated';
import { loadTables } from '../data/tables';
import type { Claim, Figures, Help, Source, Tables } from '../data/table-types';
import { assembleStory } from './assemble';
import { checkStory } from './check';
import { parseCopy } from './copy';
import { fillClaim } from './fill';
import { scenes } from './steps';
import type { Story } from './story-types';

/** The files that a story is read from, relative to the working directory. */
export interface StoryPaths {
	dataDir?: string;
	copyFile?: string;
}

/** A story and everything that it is made from. */
export interface LoadedStory {
	story: Story;
	tables: Tables;
	sources: Readonly<Record<string, Source>>;
	/** With their figures filled in. */
	claims: readonly Claim[];
	figures: Figures;
	help: readonly Help[];
}

/**
 * Reads data and copy, checks them against each other and fills in the figures. For the server and
 * the build only.
 * @throws InputError with a sentence for each problem: of the first file that cannot be read, or
 * else of the story.
 */
export function loadStory(paths: StoryPaths = {}): LoadedStory {
	const { dataDir = 'data', copyFile = 'src/lib/story/copy/en.md' } = paths;
	const tablesDir = join(dataDir, 'tables');
	const tables = loadTables(tablesDir);
	const sources = loadSources(dataDir);
	const claims = loadClaims(dataDir);
	const help = loadHelp(dataDir);
	const figures = computeFigures(tables, loadAges(tablesDir), loadStated(tablesDir), help);
	const copy = parseCopy(readText(copyFile).text, copyFile);
	const problems = [
		...checkStory({ scenes, copy, models: charts, sources, claims, figures, tables }),
		...unknownCitations(tablesDir, sources)
	];
	if (problems.length > 0) throw new InputError(problems);
	return {
		story: assembleStory(scenes, copy, figures, (chart, state) => ({
			subtitle: charts[chart]?.subtitle(tables, state) ?? '',
			alt: charts[chart]?.describe(tables, state) ?? ''
		})),
		tables,
		sources,
		claims: claims.map((claim) => fillClaim(claim, figures)),
		figures,
		help
	};
}
