import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import spawn, { SubprocessError } from 'nano-spawn';
import { afterAll, describe, expect, it } from 'vitest';
import { editFile } from '../support/edit-file';

type Change = (story: string) => void;

const edit =
	(file: string, from: string, to: string): Change =>
	(story) =>
		editFile(story, file, from, to);
const remove =
	(file: string): Change =>
	(story) =>
		rmSync(join(story, file), { recursive: true });

/** Lists a chart that no step shows: a copy of another one. */
const addChart: Change = (story) => {
	const code = readFileSync(join(story, 'charts/kinds/kinds-chart.ts'), 'utf8');
	cpSync(join(story, 'charts/kinds'), join(story, 'charts/spare'), { recursive: true });
	writeFileSync(
		join(story, 'charts/spare/kinds-chart.ts'),
		code.replace("id: 'kinds'", "id: 'spare'").replace('const kinds', 'const spare')
	);
	const imported = "import { spare } from './spare/kinds-chart';\n";
	editFile(story, 'charts/index.ts', 'import { kinds }', `${imported}import { kinds }`);
	editFile(story, 'charts/index.ts', '{ boats, kinds, works }', '{ boats, kinds, works, spare }');
};

const LACKED =
	', which Newsreader and Public Sans lack, expected one that both fonts have, or other “fonts” in the theme of story.config.ts.';

const SAFE =
	'expected a picture without scripts, event handlers, document types, embedded pages, references such as &#65; and addresses outside the file.';

const fonts = (fonts: string): Change =>
	edit('story.config.ts', 'card: ', `theme: { fonts: { ${fonts} } }, card: `);

describe.concurrent('check-story', { timeout: 60_000 }, () => {
	const folder = mkdtempSync(join(tmpdir(), 'story-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	/** Checks a copy of the second story outside the project, with one change. */
	async function check(name: string, change: Change) {
		const story = join(folder, name.replaceAll(/\W+/g, '-'));
		cpSync('tests/second-story', story, { recursive: true });
		change(story);
		const run = spawn(process.execPath, ['tools/check-story.mjs'], { env: { STORY: story } });
		const {
			stdout,
			stderr,
			exitCode = 0
		}: Pick<SubprocessError, 'stdout' | 'stderr' | 'exitCode'> = await run.catch(
			(error: unknown) => {
				if (error instanceof SubprocessError) return error;
				throw error;
			}
		);
		const printed = stderr.replaceAll(`${story}/`, '');
		return { printed, said: stdout.replaceAll(story, '<story>'), exitCode };
	}

	it('names the story, which may be outside the project', async () => {
		expect(await check('none', () => undefined)).toEqual({
			printed: '',
			said: 'Story: <story>\nstory: 5 steps, 3 scenes, 7 figures, no problems',
			exitCode: 0
		});
	});

	it('prints a sentence for each file that is not valid', async () => {
		const { printed } = await check('two files', (story) => {
			edit('charts/boats/boats-chart.ts', '...at, fields })', '...at, fields )')(story);
			edit('scenes.ts', '\n', '\nconst all = ;\n')(story);
		});
		expect(printed.split('\n').sort()).toEqual([
			'charts/boats/boats-chart.ts:27:40: found code that cannot be read, expected valid syntax: Expected `,` or `}` but found `)`.',
			'scenes.ts:2:13: found code that cannot be read, expected valid syntax: Unexpected token.'
		]);
	});

	it.each<[string, Change, string]>([
		[
			'a missing file of code',
			remove('charts/index.ts'),
			'charts/index.ts: the file is missing, expected one that exports “charts”.'
		],
		[
			'a missing file of data',
			remove('data/sources.json'),
			'data/sources.json: the file is missing.'
		],
		[
			'a missing export',
			edit('charts/index.ts', 'export const charts', 'export const drawings'),
			'story.ts:3:10: found the import “charts”, expected a name that charts/index.ts exports.'
		],
		[
			'a configuration without a field',
			edit('story.config.ts', "locale: 'en-GB',", ''),
			'story.config.ts: found no locale, expected the tag of a language in src/lib/messages (en), such as en-US.'
		],
		[
			'a malformed field of the configuration',
			edit('story.config.ts', "'harbour'", "'My harbour'"),
			'story.config.ts:4:2: found "My harbour" as slug, expected lower-case letters and digits, joined by hyphens.'
		],
		[
			'a configuration without a card',
			edit(
				'story.config.ts',
				"card: { chart: 'boats', state: 'all', counts: 'Boats in an invented harbour' },",
				''
			),
			'story.config.ts: found no card, expected chart, state, counts.'
		],
		[
			'an unknown field of the configuration',
			edit('story.config.ts', 'card: ', 'limit: {}, card: '),
			'story.config.ts:9:2: found the unknown field limit, expected one of slug, locale, data, copy, methods, card, rings, marks, place, claimed, reuse, theme, limits.'
		],
		[
			'an unknown limit',
			edit('story.config.ts', 'stepBold: 1', 'stepBolds: 1'),
			'story.config.ts:15:3: found the unknown field limits.stepBolds, expected one of stepWords, stepBold, stepGrade, grade, mainSteps, mainWords, mainMinutes.'
		],
		[
			'a limit with a comma in its decimals, as a text',
			edit('story.config.ts', 'stepGrade: 7', "stepGrade: '7,5'"),
			'story.config.ts:16:3: found "7,5" as limits.stepGrade, expected a number of 0 or more, with a point in decimals, such as 11.7.'
		],
		[
			'a limit with a comma in its decimals',
			edit('story.config.ts', 'stepGrade: 7', 'stepGrade: 7,5'),
			'story.config.ts:16:17: found code that cannot be read, expected valid syntax, with a point in decimals, such as 11.7: Expected `:` but found `,`.'
		],
		[
			'an id of a scene with another letter',
			(story) => {
				edit('scenes.ts', "id: 'kinds',", "id: 'künds',")(story);
				edit('copy.md', '# kinds:', '# künds:')(story);
			},
			'scenes.ts:21:6: künds: the id of the scene is malformed, expected lower-case letters from a to z, digits and hyphens only.'
		],
		[
			'an id of a step with another letter',
			(story) => {
				edit('scenes.ts', "id: 'works-late'", "id: 'works-größe'")(story);
				edit('copy.md', '## works-late', '## works-größe')(story);
			},
			'scenes.ts:30:8: works-größe: the id is malformed, expected works-<what> with lower-case letters from a to z, digits and hyphens only.'
		],
		[
			'an id of a chart with another letter',
			(story) => {
				cpSync(join(story, 'charts/kinds'), join(story, 'charts/künds'), { recursive: true });
				edit('charts/index.ts', '{ boats, kinds,', '{ boats, künds: kinds,')(story);
				edit('charts/künds/kinds-chart.ts', "id: 'kinds'", "id: 'künds'")(story);
				edit('charts/index.ts', './kinds/', './künds/')(story);
				edit('scenes.ts', "chart: 'kinds'", "chart: 'künds'")(story);
			},
			'charts/index.ts:7:32: künds: the id of the chart is malformed, expected lower-case letters from a to z, digits and hyphens only.'
		],
		[
			'a state with another letter',
			(story) => {
				edit('charts/kinds/kinds-chart.ts', 'both:', "'böth':")(story);
				edit('scenes.ts', "state: 'both'", "state: 'böth'")(story);
			},
			'charts/kinds/kinds-chart.ts:22:6: chart kinds: the state “böth” is malformed, expected lower-case letters from a to z, digits and hyphens only.'
		],
		[
			'an unknown mark',
			edit('story.config.ts', "'measured', 'provisional', 'derived', 'claim'", "'guess'"),
			"story.config.ts:10:2: found [ 'guess' ] as marks, expected a list of measured, provisional, derived, claim."
		],
		[
			'a malformed locale',
			edit('story.config.ts', 'en-GB', 'en_GB'),
			'story.config.ts:5:2: found "en_GB" as locale, expected the tag of a language in src/lib/messages (en), such as en-US.'
		],
		[
			'a data folder that does not exist',
			edit('story.config.ts', "data: 'data'", "data: 'date'"),
			'story.config.ts:6:2: found "date" as data, expected a folder that exists in that of the story.'
		],
		[
			'a text outside the folder of the story',
			edit('story.config.ts', "'copy.md'", "'/etc/passwd'"),
			'story.config.ts:7:2: found "/etc/passwd" as copy, expected a Markdown file (.md) that exists in the folder of the story.'
		],
		[
			'a path that leaves the folder of the story',
			(story) => {
				writeFileSync(`${story}.md`, '# story: Outside');
				edit('story.config.ts', "'methods.md'", `'../${basename(story)}.md'`)(story);
			},
			'story.config.ts:8:2: found "../a-path-that-leaves-the-folder-of-the-story.md" as methods, expected a Markdown file (.md) that exists in the folder of the story.'
		],
		[
			'an address that runs a script',
			edit('story.config.ts', 'card: ', "reuse: { licence: 'a', address: 'javascript:a' }, card: "),
			'story.config.ts:9:25: found "javascript:a" as reuse.address, expected an address that begins with https://, http:// or mailto:.'
		],
		[
			'a contact that runs a script',
			edit(
				'story.config.ts',
				'card: ',
				"reuse: { licence: 'a', address: 'https://a.org', contact: 'data:text/html,a' }, card: "
			),
			'story.config.ts:9:51: found "data:text/html,a" as reuse.contact, expected an address that begins with https://, http:// or mailto:, or a page of the site, such as methods/#contact.'
		],
		[
			'an icon with a script',
			(story) => {
				writeFileSync(join(story, 'icon.svg'), '<svg>\n<script>alert(1)</script></svg>');
				edit('story.config.ts', 'card: ', "theme: { icon: 'icon.svg' }, card: ")(story);
			},
			`icon.svg:2:1: found "<script", ${SAFE}`
		],
		[
			'a link out of the folder of the story',
			(story) => {
				rmSync(join(story, 'copy.md'));
				symlinkSync('/etc/passwd', join(story, 'copy.md'));
			},
			'copy.md: found a link to /etc/passwd, expected one within the folder of the story.'
		],
		[
			'a table that never ends',
			(story) => {
				rmSync(join(story, 'data/tables/works.csv'));
				spawnSync('mkfifo', [join(story, 'data/tables/works.csv')]);
			},
			'data/tables/works.csv: found a pipe or a device, expected a file.'
		],
		[
			'a table that is too large',
			(story) => truncateSync(join(story, 'data/tables/works.csv'), 50e6),
			'data/tables/works.csv: found 50.0 MB, expected at most 5.'
		],
		[
			'a field that is too long',
			edit('data/tables/works.csv', 'New planks', 'a'.repeat(1e6)),
			'data/tables/works.csv:2:12: found a field of more than 10,000 characters, expected a shorter one.'
		],
		[
			'a formula in a table',
			edit('data/tables/works.csv', 'New planks', '=HYPERLINK(1)'),
			'data/tables/works.csv:2:12: found "=HYPERLINK(1)", expected a number, or a text that does not begin with =, +, -, @ or a tab, which spreadsheets run as a formula.'
		],
		[
			'text that is nested too deep',
			edit('copy.md', 'Each point', `${'> '.repeat(9000)}a\n\nEach point`),
			'copy.md: found blocks or marks that are nested too deep, expected fewer levels.'
		],
		[
			'a story without a part',
			edit('story.ts', '\tscenes,\n', ''),
			'story.ts:8:42: found no “scenes” in defineStory, expected it.'
		],
		[
			'inputs of an unknown chart',
			edit('inputs.ts', 'ChartInputs = {}', 'ChartInputs = { bots: {} }'),
			'inputs.ts:4:38: bots: there is no chart “bots”; the story has boats, kinds, works.'
		],
		[
			'figures of a table that is not there',
			edit(
				'story.ts',
				'computeFigures({ boats, works })',
				'computeFigures({ ships: boats, works })'
			),
			'story.ts:13:19: ships: there is no table “ships”; the story has boats, works.'
		],
		[
			'two figures with the same id',
			edit('story.ts', "'boats-last'", "'boats-first'"),
			'story.ts:22:10: figure boats-first: two figures have the id, expected one.'
		],
		[
			'a configuration that is no code',
			edit('story.config.ts', "'harbour',", "'harbour'"),
			'story.config.ts:5:2: found code that cannot be read, expected valid syntax: Expected `,` or `}` but found `Identifier`.'
		],
		[
			'a colour that is hard to read',
			edit(
				'story.config.ts',
				'card: ',
				"theme: { accent: { light: '#f0a24a', dark: '#f0a24a' } }, card: "
			),
			'story.config.ts:9:29: theme: accent.light: found #f0a24a, whose contrast with #fbfaf6 is 2.02, expected at least 4.5.'
		],
		[
			'a missing icon',
			edit('story.config.ts', 'card: ', "theme: { icon: 'icon.svg' }, card: "),
			'story.config.ts:9:2: theme: icon: there is no file icon.svg, expected an SVG file.'
		],
		[
			'a font whose package is not installed',
			fonts("charts: '@fontsource-variable/noto'"),
			'story.config.ts:9:29: theme: fonts.charts: found “@fontsource-variable/noto”, which is not installed, expected an installed package: npm install @fontsource-variable/noto.'
		],
		[
			'a font whose package has no fonts',
			fonts("text: 'd3-scale'"),
			'story.config.ts:9:27: theme: fonts.text: found “d3-scale”, which has no fonts, expected a package of @fontsource-variable.'
		],
		[
			'a font in a place that there is not',
			fonts("titles: '@fontsource-variable/newsreader'"),
			'story.config.ts:9:20: found the unknown field theme.fonts.titles, expected one of text, charts.'
		],
		[
			'a card with an unknown state',
			edit('story.config.ts', "state: 'all'", "state: 'every'"),
			'story.config.ts:9:2: card: the chart boats has no state “every”; it accepts all, newest.'
		],
		[
			'a step with an unknown source',
			edit(
				'scenes.ts',
				"state: 'both', seconds: 20, sources: ['office']",
				"state: 'both', seconds: 20, sources: ['pier']"
			),
			'scenes.ts:22:16: kinds-sail: the source “pier” is not in data/sources.json.'
		],
		[
			'a chart in a folder of another name',
			(story) => {
				editFile(story, 'charts/index.ts', '/kinds/', '/sorts/');
				cpSync(join(story, 'charts/kinds'), join(story, 'charts/sorts'), { recursive: true });
				remove('charts/kinds')(story);
			},
			'charts/index.ts:3:10: kinds: found no folder charts/kinds/, expected that of the chart.'
		],
		[
			'a chart that no step shows',
			addChart,
			'charts/index.ts:3:10: spare: no step shows the chart, expected at least one.'
		],
		[
			'an import of a file that does not exist',
			edit('scenes.ts', '\n', "\nimport './shapes';\n"),
			'scenes.ts:2:9: found the import “./shapes”, expected a file that exists.'
		],
		[
			'an import of the engine that does not exist',
			edit('scenes.ts', '\n', "\nimport '$lib/chart/shapes';\n"),
			'scenes.ts:2:9: found the import “$lib/chart/shapes”, expected a file that exists.'
		],
		[
			'an import of a package that is not installed',
			edit('scenes.ts', '\n', "\nimport 'd3-scales';\n"),
			'scenes.ts:2:9: found the import “d3-scales”, expected an installed package.'
		],
		[
			'an import of a name that is not exported',
			edit('scenes.ts', '\n', "\nimport { areas } from './inputs';\nareas();\n"),
			'scenes.ts:2:10: found the import “areas”, expected a name that inputs.ts exports.'
		],
		[
			'code that is not valid',
			edit('charts/boats/boats-chart.ts', '...at, fields })', '...at, fields )'),
			'charts/boats/boats-chart.ts:27:40: found code that cannot be read, expected valid syntax: Expected `,` or `}` but found `)`.'
		],
		[
			'a default import of a file that has none',
			edit('story.ts', 'import { tables }', 'import tables'),
			'story.ts:6:8: found a default import, expected names in braces, since tables.ts has no default export.'
		],
		[
			'figures that throw',
			edit('story.ts', 'if (!first', 'if (first'),
			'story.ts:16:29: the story cannot be read: boats.csv has no rows.'
		],
		[
			'a description that throws',
			edit(
				'charts/kinds/kinds-chart.ts',
				'describe: ({ boats }) =>',
				'describe: ({ boats }) => boats[9].sail +'
			),
			"charts/kinds/kinds-chart.ts:46:37: kinds-sail: the alternative text of kinds in the state both cannot be made: Cannot read properties of undefined (reading 'sail')."
		],
		[
			'a drawing that throws',
			edit('charts/boats/boats-chart.ts', 'ends: [0, 100]', 'ends: [0, boats[9].sail]'),
			"charts/boats/boats-chart.ts:26:52: chart boats: the table in the state all cannot be made: Cannot read properties of undefined (reading 'sail')."
		],
		[
			'a letter that the fonts lack, in the text',
			edit('copy.md', 'This is the last', 'Жast'),
			`copy.md:71:12: found the letter “Ж” (U+0416)${LACKED}`
		],
		[
			'a letter that the fonts lack, in a label',
			edit('charts/kinds/kinds-chart.ts', '} boats`,\n', '} жodzi`,'),
			`charts/kinds/kinds-chart.ts:22:6: chart kinds: the drawing in the state both: found the letter “ж” (U+0436)${LACKED}`
		]
	])('prints one sentence for %s', async (name, change, sentence) => {
		const { printed, said, exitCode } = await check(name, change);
		expect([printed, exitCode]).toEqual([sentence, 1]);
		// The files, the configuration and its fonts are read before anything is printed.
		const isEarly =
			/^story\.config\.ts[\d:]*: (theme: fonts[.\w]*: )?found/.test(sentence) ||
			/: found (a link|a pipe|"<|[\d.]+ MB)/.test(sentence);
		expect(said).toBe(isEarly ? '' : 'Story: <story>');
	});
});
