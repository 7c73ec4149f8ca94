import { join } from 'node:path';
import type { Tables } from '../chart/chart-types';
import { chartOf, descriptionOf } from '../chart/charts';
import { loadClaims, type Claim } from '../data/claims';
import { cellFigures } from '../data/cell-figures';
import { figuresById, type Figures } from '../data/figure';
import { loadDictionary, type Dictionary } from '../data/dictionary';
import { loadHelp, type Help } from '../data/help';
import { InputError } from '../data/input-error';
import { loadRawTables, type RawTable } from '../data/raw-tables';
import { readText } from '../data/read-text';
import { loadSources, unknownCitations, type Source } from '../data/sources';
import { assembleStory } from './assemble';
import { checkChartWords, wordsOf } from './chart-words';
import { checkStory } from './check';
import { checkGallery } from './check-charts';
import { checkHelp } from './check-entries';
import { checkLimits } from './check-limits';
import { parseCopy } from './copy';
import type { StoryDefinition } from './story-definition';
import { fillClaim } from './fill';
import { checkMethods, fillMethods, parseMethods, type Methods } from './methods';
import type { StoryConfig } from './story-config';
import type { Story } from './story-types';

/** A story and everything that it is made from. */
export interface LoadedStory<T extends object = Tables> {
	definition: StoryDefinition<T>;
	story: Story;
	tables: T;
	sources: Readonly<Record<string, Source>>;
	/** With their figures filled in. */
	claims: readonly Claim[];
	figures: Figures;
	help: readonly Help[];
	/** The files of the tables, as they are. */
	rawTables: readonly RawTable[];
	/** What the tables hold, if the folder of the data says so. */
	dictionary: Dictionary | undefined;
	/** How the figures are computed, if the story says so. */
	methods: Methods | undefined;
}

/** The problem of a story that does not say where its claims were made. */
const NOT_CLAIMED =
	'story.config.ts: found no “claimed”, expected where the claims of claims.json were made.';

/** A sentence for each figure of the rings that the tables do not give. */
const checkRings = (rings: StoryConfig['rings'], figures: Figures): string[] =>
	Object.entries(rings ?? {}).flatMap(([name, id]) =>
		typeof figures[id]?.value !== 'number'
			? [
					`story.config.ts: rings.${name}: found the unknown figure ${id}, expected one with a number.`
				]
			: []
	);

/** Tables of which a wrong name is found where it is read. Types may not have been checked. */
const namedOnly = <T extends object>(tables: T): T =>
	new Proxy(tables, {
		get(target, name) {
			if (typeof name === 'string' && !(name in target))
				throw new InputError(
					`story.ts: ${name}: there is no table “${name}”; the story has ${Object.keys(target).join(', ')}.`
				);
			return Reflect.get(target, name) as unknown;
		}
	});

/** Reads and checks a story: see `DefinedStory.loadStory`. */
export function readStory<T extends object>(definition: StoryDefinition<T>): LoadedStory<T> {
	const { charts, scenes, banned = [], limits } = definition;
	const tablesDir = join(definition.data, 'tables');
	const ofTables = definition.tables.load(tablesDir);
	const sources = loadSources(definition.data);
	const claimEntries = loadClaims(definition.data);
	const help = loadHelp(definition.data);
	const computed =
		definition.computeFigures?.(namedOnly(ofTables), tablesDir, help, claimEntries) ?? [];
	const copyFile = readText(definition.copy);
	const methodsFile = definition.methods ? readText(definition.methods) : undefined;
	const copy = parseCopy(copyFile.text, definition.copy);
	const methods = methodsFile && parseMethods(methodsFile);
	const rawTables = loadRawTables(tablesDir);
	const named = cellFigures(
		[copyFile.text, methodsFile?.text, JSON.stringify(claimEntries)].join('\n'),
		rawTables,
		definition.tables.keys,
		new Set(computed.map(({ id }) => id))
	);
	const figures = figuresById([...computed, ...named]);
	const dictionary = loadDictionary(definition.data, rawTables);
	const problems = [
		...checkStory({
			scenes,
			copy,
			charts,
			sources,
			claims: claimEntries,
			figures,
			banned,
			tables: ofTables,
			limits
		}),
		...checkGallery(definition, ofTables),
		...checkHelp(scenes, copy, help),
		...(claimEntries.length > 0 && !definition.claimed ? [NOT_CLAIMED] : []),
		...checkRings(definition.rings, figures),
		...(methods ? checkMethods(methods, { figures, banned }) : []),
		...checkChartWords(wordsOf(definition.copy), { figures, banned }),
		...unknownCitations(tablesDir, sources)
	];
	if (problems.length > 0) throw new InputError(problems);
	const claims = claimEntries.map((claim) => fillClaim(claim, figures));
	const tables = definition.withClaims?.(ofTables, claims) ?? ofTables;
	const describe = (chart: string, state: string) =>
		descriptionOf(chartOf(charts, chart), tables, state);
	const story = assembleStory(scenes, copy, figures, describe, definition.rings);
	// Only now, as they count the words with the figures filled in.
	const excess = limits ? checkLimits(story, limits, copy.at) : [];
	if (excess.length > 0) throw new InputError(excess);
	return {
		definition,
		story,
		tables,
		sources,
		claims,
		figures,
		help,
		rawTables,
		dictionary,
		methods: methods && fillMethods(methods, figures)
	};
}
