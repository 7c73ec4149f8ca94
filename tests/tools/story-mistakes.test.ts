import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
/** Makes several mistakes in one file. */
const edits =
	(file: string, pairs: readonly (readonly [from: string, to: string])[]): Change =>
	(story) => {
		for (const [from, to] of pairs) editFile(story, file, from, to);
	};

const LACKED =
	', which Newsreader and Public Sans lack, expected one that both fonts have, or other “fonts” in the theme of story.config.ts.';

const SAFE =
	'expected a picture without scripts, event handlers, document types, embedded pages, references such as &#65; and addresses outside the file.';

/** Mistakes that one run of the check finds: what they are in, the changes, and a sentence for each. */
const MISTAKES: [name: string, changes: Change[], sentences: string[]][] = [
	[
		'the configuration',
		[
			edits('story.config.ts', [
				["'harbour'", "'My harbour'"],
				['en-GB', 'en_GB'],
				["data: 'data'", "data: 'date'"],
				["'copy.md'", "'/etc/passwd'"],
				["'methods.md'", "'../outside.md'"],
				[
					"card: { chart: 'boats', state: 'all', counts: 'Boats in an invented harbour' },",
					"reuse: { licence: 'a', address: 'javascript:a', contact: 'data:text/html,a' },"
				],
				["'measured', 'provisional', 'derived', 'claim'", "'guess'"],
				['place: ', "limit: {}, theme: { fonts: { titles: 'a' } }, place: "],
				['stepBold: 1', 'stepBolds: 1'],
				['stepGrade: 7', "stepGrade: '7,5'"]
			]),
			(story) => writeFileSync(join(story, '../outside.md'), '# story: Outside')
		],
		[
			'story.config.ts: found no card, expected chart, state, counts.',
			"story.config.ts:10:2: found [ 'guess' ] as marks, expected a list of measured, provisional, derived, claim.",
			'story.config.ts:11:2: found the unknown field limit, expected one of slug, locale, data, copy, methods, card, rings, marks, place, claimed, reuse, theme, limits.',
			'story.config.ts:11:31: found the unknown field theme.fonts.titles, expected one of text, charts.',
			'story.config.ts:15:3: found the unknown field limits.stepBolds, expected one of stepWords, stepBold, stepGrade, grade, mainSteps, mainWords, mainMinutes.',
			'story.config.ts:16:3: found "7,5" as limits.stepGrade, expected a number of 0 or more, with a point in decimals, such as 11.7.',
			'story.config.ts:4:2: found "My harbour" as slug, expected lower-case letters and digits, joined by hyphens.',
			'story.config.ts:5:2: found "en_GB" as locale, expected the tag of a language in src/lib/messages (en), such as en-US.',
			'story.config.ts:6:2: found "date" as data, expected a folder that exists in that of the story.',
			'story.config.ts:7:2: found "/etc/passwd" as copy, expected a Markdown file (.md) that exists in the folder of the story.',
			'story.config.ts:8:2: found "../outside.md" as methods, expected a Markdown file (.md) that exists in the folder of the story.',
			'story.config.ts:9:25: found "javascript:a" as reuse.address, expected an address that begins with https://, http:// or mailto:.',
			'story.config.ts:9:50: found "data:text/html,a" as reuse.contact, expected an address that begins with https://, http:// or mailto:, or a page of the site, such as methods/#contact.'
		]
	],
	[
		'the fonts',
		[
			edit(
				'story.config.ts',
				'card: ',
				"theme: { fonts: { charts: '@fontsource-variable/noto', text: 'd3-scale' } }, card: "
			)
		],
		[
			'story.config.ts:9:29: theme: fonts.charts: found “@fontsource-variable/noto”, which is not installed, expected an installed package: npm install @fontsource-variable/noto.',
			'story.config.ts:9:64: theme: fonts.text: found “d3-scale”, which has no fonts, expected a package of @fontsource-variable.'
		]
	],
	[
		'files that are unsafe to read',
		[
			(story) => {
				writeFileSync(join(story, 'icon.svg'), '<svg>\n<script>alert(1)</script></svg>');
				rmSync(join(story, 'copy.md'));
				symlinkSync('/etc/passwd', join(story, 'copy.md'));
				rmSync(join(story, 'data/tables/works.csv'));
				spawnSync('mkfifo', [join(story, 'data/tables/works.csv')]);
				truncateSync(join(story, 'data/tables/boats.csv'), 50e6);
			}
		],
		[
			'copy.md: found a link to /etc/passwd, expected one within the folder of the story.',
			'data/tables/boats.csv: found 50.0 MB, expected at most 5.',
			'data/tables/works.csv: found a pipe or a device, expected a file.',
			`icon.svg:2:1: found "<script", ${SAFE}`
		]
	],
	[
		'the syntax of two files',
		[
			edit('charts/boats/boats-chart.ts', '...at, fields })', '...at, fields )'),
			edit('scenes.ts', '\n', '\nconst all = ;\n')
		],
		[
			'charts/boats/boats-chart.ts:27:40: found code that cannot be read, expected valid syntax: Expected `,` or `}` but found `)`.',
			'scenes.ts:2:13: found code that cannot be read, expected valid syntax: Unexpected token.'
		]
	],
	[
		'a limit with a comma in its decimals',
		[edit('story.config.ts', 'stepGrade: 7', 'stepGrade: 7,5')],
		[
			'story.config.ts:16:17: found code that cannot be read, expected valid syntax, with a point in decimals, such as 11.7: Expected `:` but found `,`.'
		]
	],
	[
		'imports of files that do not exist',
		[
			edit('scenes.ts', '\n', "\nimport './shapes';\n"),
			edit('inputs.ts', '\n', "\nimport '$lib/chart/shapes';\n")
		],
		[
			'inputs.ts:2:9: found the import “$lib/chart/shapes”, expected a file that exists.',
			'scenes.ts:2:9: found the import “./shapes”, expected a file that exists.'
		]
	],
	[
		'an import of a package that is not installed',
		[edit('scenes.ts', '\n', "\nimport 'd3-scales';\n")],
		['scenes.ts:2:9: found the import “d3-scales”, expected an installed package.']
	],
	[
		'imports of what is not exported',
		[
			edit('scenes.ts', '\n', "\nimport { areas } from './inputs';\nareas();\n"),
			edit('charts/index.ts', 'export const charts', 'export const drawings'),
			edit('story.ts', 'import { tables }', 'import tables')
		],
		[
			'scenes.ts:2:10: found the import “areas”, expected a name that inputs.ts exports.',
			'story.ts:3:10: found the import “charts”, expected a name that charts/index.ts exports.',
			'story.ts:6:8: found a default import, expected names in braces, since tables.ts has no default export.'
		]
	],
	[
		'a missing file of code',
		[remove('charts/index.ts')],
		['charts/index.ts: the file is missing, expected one that exports “charts”.']
	],
	[
		'a story without a part',
		[edit('story.ts', '\tscenes,\n', '')],
		['story.ts:8:42: found no “scenes” in defineStory, expected it.']
	],
	[
		'scenes and steps',
		[
			edits('scenes.ts', [
				["id: 'kinds',", "id: 'künds',"],
				[
					"state: 'both', seconds: 20, sources: ['office']",
					"state: 'both', seconds: 20, sources: ['pier']"
				],
				["id: 'works-late'", "id: 'works-größe'"]
			]),
			edits('copy.md', [
				['# kinds:', '# künds:'],
				['## works-late', '## works-größe']
			]),
			edit('story.config.ts', "state: 'all'", "state: 'every'"),
			edits('charts/kinds/kinds-chart.ts', [['both:', "'böth':"]])
		],
		[
			'charts/kinds/kinds-chart.ts:22:6: chart kinds: the state “böth” is malformed, expected lower-case letters from a to z, digits and hyphens only.',
			'scenes.ts:21:6: künds: the id of the scene is malformed, expected lower-case letters from a to z, digits and hyphens only.',
			'scenes.ts:22:16: kinds-sail: the chart kinds has no state “both”; it accepts böth.',
			'scenes.ts:22:16: kinds-sail: the source “pier” is not in data/sources.json.',
			'scenes.ts:30:8: works-größe: the id is malformed, expected works-<what> with lower-case letters from a to z, digits and hyphens only.',
			'story.config.ts:9:2: card: the chart boats has no state “every”; it accepts all, newest.'
		]
	],
	[
		'charts, figures and texts',
		[
			edit('copy.md', 'This is the last', 'Жast'),
			edit('inputs.ts', 'ChartInputs = {}', 'ChartInputs = { bots: {} }'),
			edit('story.ts', "'boats-last'", "'boats-first'"),
			(story) => {
				editFile(story, 'charts/index.ts', '/kinds/', '/sorts/');
				cpSync(join(story, 'charts/kinds'), join(story, 'charts/sorts'), { recursive: true });
				remove('charts/kinds')(story);
			}
		],
		[
			'charts/index.ts:3:10: kinds: found no folder charts/kinds/, expected that of the chart.',
			`copy.md:71:12: found the letter “Ж” (U+0416)${LACKED}`,
			'inputs.ts:4:38: bots: there is no chart “bots”; the story has boats, kinds, works.',
			'story.ts:22:10: figure boats-first: two figures have the id, expected one.'
		]
	],
	[
		'a text over a limit',
		[edit('story.config.ts', 'mainMinutes: 2', 'mainSteps: 1')],
		['copy.md:1:1: story: there are 3 main steps, expected at most 1.']
	],
	[
		'a missing file of data',
		[remove('data/sources.json')],
		['data/sources.json: the file is missing.']
	],
	[
		'a table',
		[edit('data/tables/works.csv', 'New planks', '=HYPERLINK(1)')],
		[
			'data/tables/works.csv:2:12: found "=HYPERLINK(1)", expected a number, or a text that does not begin with =, +, -, @ or a tab, which spreadsheets run as a formula.'
		]
	],
	[
		'text that is nested too deep',
		[edit('copy.md', 'Each point', `${'> '.repeat(9000)}a\n\nEach point`)],
		['copy.md: found blocks or marks that are nested too deep, expected fewer levels.']
	],
	[
		'figures of a table that is not there',
		[
			edit(
				'story.ts',
				'computeFigures({ boats, works })',
				'computeFigures({ ships: boats, works })'
			)
		],
		['story.ts:13:19: ships: there is no table “ships”; the story has boats, works.']
	],
	[
		'figures that throw',
		[edit('story.ts', 'if (!first', 'if (first')],
		['story.ts:16:29: the story cannot be read: boats.csv has no rows.']
	],
	[
		'a description that throws',
		[
			edit(
				'charts/kinds/kinds-chart.ts',
				'describe: ({ boats }) =>',
				'describe: ({ boats }) => boats[9].sail +'
			)
		],
		[
			"charts/kinds/kinds-chart.ts:46:37: kinds-sail: the alternative text of kinds in the state both cannot be made: Cannot read properties of undefined (reading 'sail')."
		]
	],
	[
		'the theme and the drawings',
		[
			edit(
				'story.config.ts',
				'card: ',
				"theme: { accent: { light: '#f0a24a', dark: '#f0a24a' }, icon: 'icon.svg' }, card: "
			),
			edit('charts/boats/boats-chart.ts', 'ends: [0, 100]', 'ends: [0, boats[9].sail]'),
			edit('charts/kinds/kinds-chart.ts', '} boats`,\n', '} жodzi`,')
		],
		[
			"charts/boats/boats-chart.ts:26:52: chart boats: the table in the state all cannot be made: Cannot read properties of undefined (reading 'sail').",
			`charts/kinds/kinds-chart.ts:22:6: chart kinds: the drawing in the state both: found the letter “ж” (U+0436)${LACKED}`,
			'story.config.ts:9:2: theme: icon: there is no file icon.svg, expected an SVG file.',
			'story.config.ts:9:29: theme: accent.light: found #f0a24a, whose contrast with #fbfaf6 is 2.02, expected at least 4.5.'
		]
	]
];

describe.concurrent('check-story', { timeout: 60_000 }, () => {
	const folder = mkdtempSync(join(tmpdir(), 'story-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	/** Checks a copy of the second story outside the project, with some changes. */
	async function check(name: string, ...changes: Change[]) {
		const story = join(folder, name.replaceAll(/\W+/g, '-'));
		cpSync('tests/second-story', story, { recursive: true });
		for (const change of changes) change(story);
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
		const printed = stderr.replaceAll(`${story}/`, '').split('\n').filter(Boolean);
		return { printed: printed.sort(), said: stdout.replaceAll(story, '<story>'), exitCode };
	}

	it('names the story, which may be outside the project', async () => {
		expect(await check('none')).toEqual({
			printed: [],
			said: 'Story: <story>\nstory: 5 steps, 3 scenes, 7 figures, no problems',
			exitCode: 0
		});
	});

	it.each(MISTAKES)('names each mistake in one sentence: %s', async (name, changes, sentences) => {
		const { printed, exitCode } = await check(name, ...changes);
		expect([printed, exitCode]).toEqual([sentences.toSorted(), 1]);
	});
});
