import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadCorrections } from '$lib/data/corrections';
import { checkFiles } from '$lib/model/check-files';
import { keptRelease, keptReleases } from '$lib/model/kept';
import { releaseOf } from '$lib/model/release';
import type { configFaults } from '../../tools/config-faults.mjs';
import { filesIn } from '../../tools/files-in.mjs';
import { definition, loadStory } from '../second-story/story';
import config from '../second-story/story.config';
import { cheapRuns } from '../support/random-runs';
import { Cleanup } from './support/cleanup';

/** The most time that a check may take of the processor, in milliseconds. */
const MOST = 10_000;

/** Text with a meaning in some format, or in none. */
const TOKENS = [
	...[
		'"',
		'""',
		',',
		'\n',
		'\r',
		'\r\n',
		'\0',
		'\t',
		'\\',
		'{',
		'}',
		'[',
		']',
		'[]',
		'{}',
		':',
		'#'
	],
	...[
		'=1+1',
		'-5',
		'@a',
		'__proto__',
		'constructor',
		'toString',
		'\\ud800',
		'\u{fffd}',
		'\u{2028}'
	],
	...[
		'null',
		'true',
		'-0',
		'1e999',
		'9'.repeat(400),
		'{__proto__}',
		'{no-such}',
		'{boats-2020-sail}',
		'{boats-first}',
		'{first-year}'
	],
	...[
		'> ',
		'- ',
		'1. ',
		'**',
		'~~a~',
		'`',
		'# ',
		'## ',
		'![](',
		'](',
		'<!-- ',
		'<a ',
		'| a |',
		'|-|'
	],
	...[
		'**Short:** ',
		'**True while:** ',
		'&#0;',
		'javascript:a',
		'\ufeff',
		'Ж',
		'😀',
		'2 * boats-first < '
	]
];
const token = fc.constantFrom(...TOKENS.map((text) => Buffer.from(text)));
/** Bytes of UTF-16, of half a character and of a surrogate alone. */
const bytes = fc.oneof(
	fc.constantFrom(
		...['fffe', 'feff', 'efbbbf', 'c3', 'eda080', 'f0'].map((hex) => Buffer.from(hex, 'hex'))
	),
	fc.uint8Array({ minLength: 1, maxLength: 8 }).map((each) => Buffer.from(each))
);

type Change = (before: Buffer) => Buffer;

const at = fc.double({ min: 0, max: 1, noNaN: true });

/** A change of a file between two places of it. */
const change: fc.Arbitrary<Change> = fc
	.record({
		from: at,
		length: fc.oneof(fc.constant(0), fc.nat(40), fc.constant(1e6)),
		put: fc.oneof({ weight: 4, arbitrary: token }, bytes),
		times: fc.oneof(
			{ weight: 4, arbitrary: fc.constant(1) },
			fc.constantFrom(0, 2, 50, 3000, 40_000)
		),
		keeps: fc.constantFrom(0, 1, 2, 100)
	})
	.map(({ from, length, put, times, keeps }) => (before) => {
		const start = Math.floor(from * (before.length + 1));
		const cut = before.subarray(start, start + length);
		return Buffer.concat([
			before.subarray(0, start),
			Buffer.alloc(put.length * times, put),
			...Array<Buffer>(keeps).fill(cut),
			before.subarray(start + length)
		]);
	});

/** A change of every line, or of one word that is there many times. */
const everywhere: fc.Arbitrary<Change> = fc
	.tuple(fc.constantFrom('\n', ',', '"', 'office', '20', '{', '1', ' '), fc.constantFrom(...TOKENS))
	.map(
		([from, to]) =>
			(before) =>
				Buffer.from(before.toString().replaceAll(from, to))
	);

describe('the check of a story', () => {
	const cleanup = new Cleanup();
	const files = new Map<string, Buffer>();
	let folder = '';
	let check: () => unknown;
	let faultsOf: typeof configFaults;

	beforeAll(async () => {
		folder = cleanup.folder();
		cpSync('tests/second-story', folder, {
			recursive: true,
			filter: (file) => !/second-story\/build/.test(file)
		});
		const paths = { data: join(folder, 'data'), copy: join(folder, 'copy.md') };
		const changes = { ...paths, methods: join(folder, 'methods.md') };
		const more = {
			'copy/charts/boats.json':
				'{ "a": "Boats", "b": { "one": "{count} boat", "other": "{count} boats" } }',
			'copy/units.json': '["per 100,000"]',
			'data/releases/2024-07.json': JSON.stringify({
				...releaseOf(loadStory(changes)),
				name: '2024-07'
			}),
			'data/README.md': ['boats', 'works'].map(explained).join('\n')
		};
		for (const [file, text] of Object.entries(more)) {
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			writeFileSync(join(folder, file), text);
		}
		for (const file of filesIn(folder))
			if (/^(copy|data|methods)\b/.test(file)) files.set(file, readFileSync(join(folder, file)));
		// The tools read and check the story of STORY.
		vi.stubEnv('STORY', folder);
		cleanup.add(() => vi.unstubAllEnvs());
		vi.resetModules();
		cleanup.add(() => vi.resetModules());
		const { readStory } = await import('../../tools/read-story.mjs');
		({ configFaults: faultsOf } = await import('../../tools/config-faults.mjs'));
		for (const chart of Object.keys(definition.charts))
			mkdirSync(join(folder, 'charts', chart), { recursive: true });
		const modules = {
			...{ definition: { ...definition, ...changes }, loadStory: () => loadStory(changes) },
			...{ checkFiles, keptRelease, keptReleases, loadCorrections, inputsOf: {}, controlsOf: {} }
		};
		check = () => readStory(modules as unknown as Parameters<typeof readStory>[0]);
	});
	afterAll(() => cleanup.run());

	/** The part of the notes on the data that explains a table. */
	function explained(name: string): string {
		const [header = ''] = readFileSync(`tests/second-story/data/tables/${name}.csv`, 'utf8').split(
			'\n'
		);
		const rows = header.split(',').map((column) => `| \`${column}\` | | What it is. |`);
		return [
			`## \`${name}.csv\``,
			'',
			'About it.',
			'',
			'| column | unit | meaning |',
			'| - | - | - |',
			...rows,
			''
		].join('\n');
	}

	/** The problems that the check finds. Each must be a sentence that names a file. */
	function problems(): readonly string[] {
		const start = process.cpuUsage();
		let found: readonly string[] = [];
		try {
			check();
		} catch (error) {
			found = (error as { problems?: readonly string[] }).problems ?? [];
			if (found.length === 0) throw error;
		}
		expect(process.cpuUsage(start).user / 1000).toBeLessThan(MOST);
		expectSentences(found);
		return found;
	}

	function expectSentences(found: readonly string[]) {
		for (const sentence of found) {
			expect(sentence).toMatch(
				/^\S+\.(csv|json|md|ts)\b[^]* [^]*\.$|^\d+ more problems? (is|are) not listed\.$/
			);
			expect(sentence).not.toMatch(/call stack|TypeError|RangeError|Cannot read|\n\s+at /);
			expect(sentence.length).toBeLessThan(1000);
		}
	}

	it('finds no problem in the story as it is', () => expect(problems()).toEqual([]));

	it('answers to a damaged file with sentences that name files', { timeout: 600_000 }, () => {
		const names = [...files.keys()];
		const counts = { accepted: 0, refused: 0 };
		fc.assert(
			fc.property(
				fc.constantFrom(...names),
				fc.array(fc.oneof({ weight: 5, arbitrary: change }, everywhere), {
					minLength: 1,
					maxLength: 3
				}),
				(name, changes) => {
					const before = files.get(name) ?? Buffer.alloc(0);
					const after = changes.reduce((text, each) => each(text), before);
					writeFileSync(join(folder, name), after);
					try {
						counts[problems().length > 0 ? 'refused' : 'accepted'] += 1;
					} finally {
						writeFileSync(join(folder, name), before);
					}
				}
			),
			cheapRuns
		);
		console.log(`${counts.refused} damaged files are refused, ${counts.accepted} accepted`);
	});

	/** Files that are as large as they may be, each made of one part. */
	const large: [what: string, file: string, part: string, start?: string, end?: string][] = [
		['rows', 'data/tables/boats.csv', '2020,31,22,office\n', 'year,sail,motor,source\n'],
		['faulty rows', 'data/tables/boats.csv', 'x,y,z,a\n', 'year,sail,motor,source\n'],
		['formulas', 'data/tables/other.csv', '=1\n'],
		['empty rows', 'data/tables/boats.csv', '\n', 'year,sail,motor,source\n'],
		['columns', 'data/tables/boats.csv', 'year,'],
		['quotation marks', 'data/tables/boats.csv', '"'],
		['one field', 'data/tables/boats.csv', 'x'],
		['lists', 'data/sources.json', '[],', '[', '[]]'],
		['nested lists', 'data/sources.json', '['],
		[
			'records',
			'data/corrections.json',
			'{"date":"2024-01-01","what":"a","was":"b","now":"c"},',
			'[',
			'{}]'
		],
		['help', 'data/help.json', '{"id":"a"},', '[', '{}]'],
		['escapes', 'data/claims.json', '\\n', '["', '"]'],
		['spaces', 'data/claims.json', ' '],
		['words', 'copy/charts/boats.json', '{}', '{ "a": "', '" }'],
		['numbers', 'copy/charts/boats.json', '1 ', '{ "a": "', '" }'],
		['keys', 'data/releases/2024-07.json', '[1],', '{"name":[', '1]}'],
		['paragraphs', 'copy.md', 'a\n\n', '# story: A\n\n'],
		['steps', 'copy.md', '## a\n\n> A\n\n', '# story: A\n\n# a: A\n\n'],
		['scenes', 'copy.md', '# a: A\n\n', '# story: A\n\n'],
		['figures', 'copy.md', '{a}\n\n', '# story: A\n\n# a: A\n\n## a-a\n\n'],
		['open marks', 'copy.md', `${'~~a~'.repeat(4900)}\n\n`, '# story: A\n\n'],
		['nested quotations', 'copy.md', `${'> '.repeat(9900)}\n\n`, '# story: A\n\n'],
		['half nested quotations', 'copy.md', `${'> '.repeat(500)}\n\n`, '# story: A\n\n'],
		['nested lists', 'methods.md', `${'- '.repeat(500)}\n\n`, '# A\n\n'],
		['letters', 'methods.md', 'Ж', '# A\n\n'],
		['links', 'methods.md', '[a](b) ', '# A\n\n'],
		['sections', 'methods.md', '## a: A\n\n', '# A\n\n'],
		['tables', 'data/README.md', '## `boats.csv`\n\n| a |\n| - |\n| `b` |\n\n'],
		['headings', 'data/README.md', '## `boats.csv`\n\n']
	];

	it.each(large)('answers in time to a file of %s (%s)', (_, file, part, start = '', end = '') => {
		const size = file.endsWith('.md') ? 5e5 : file.endsWith('.json') ? 2e6 : 5e6;
		const times = (size - start.length - end.length) / Buffer.byteLength(part);
		const text = start + part.repeat(times) + end;
		const before = files.get(file);
		writeFileSync(join(folder, file), text);
		const found = problems();
		if (before) writeFileSync(join(folder, file), before);
		else rmSync(join(folder, file));
		expect(found.length).toBeGreaterThan(0);
	});

	it(
		'answers to any value of the configuration with sentences that name its file',
		{ timeout: 600_000 },
		() => {
			const value = fc.anything({
				...{ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true },
				...{ withObjectString: true, withSparseArray: true, maxDepth: 3 }
			});
			const odd = fc.constantFrom(
				...TOKENS,
				'/etc/passwd',
				'../x',
				'.',
				'',
				Symbol('a'),
				() => 1,
				NaN,
				1n,
				'a'.repeat(1e5)
			);
			const key = fc.oneof(
				fc.constantFrom(...Object.keys(config), 'reuse', 'theme', '__proto__', 'constructor'),
				fc.string()
			);
			fc.assert(
				fc.property(fc.dictionary(key, fc.oneof(value, odd)), (changes) => {
					expectSentences(faultsOf({ ...config, ...changes }, 'story.config.ts'));
				}),
				cheapRuns
			);
		}
	);
});
