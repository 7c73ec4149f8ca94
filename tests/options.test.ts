import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from './support/temporary-folder';

const TSX = ['--import', 'tsx'];
const TABLES = 'expected --from with the folder of the working figures';

/** The project without a build, in a folder of its own. */
let dir: string;

beforeEach(() => {
	dir = temporaryFolder();
	for (const part of ['package.json', 'data', 'src/lib', 'tools']) {
		cpSync(part, join(dir, part), { recursive: true });
	}
	symlinkSync(resolve('node_modules'), join(dir, 'node_modules'), 'junction');
});

function run(...args: string[]) {
	const { status, stderr } = spawnSync(process.execPath, args, { cwd: dir, encoding: 'utf8' });
	return { status, stderr };
}

describe('a command', { timeout: 60_000 }, () => {
	it.each([
		[
			[...TSX, 'tools/check-story.ts', '--quick'],
			'npx tsx tools/check-story.ts: found the unknown option --quick, expected no options.'
		],
		[
			[...TSX, 'tools/keep-release.ts', '2026-09'],
			'npm run data:release: found "2026-09", expected no options.'
		],
		[
			['tools/pdf.mjs', '--fast'],
			'npm run build:pdf: found the unknown option --fast, expected no options.'
		],
		[
			['tools/single.mjs', '-x'],
			'npm run build:single: found the unknown option -x, expected no options.'
		],
		[
			['tools/heights.mjs', '--width=320'],
			'npm run heights: found the unknown option --width, expected no options.'
		],
		[['tools/sync.mjs', '7'], 'node tools/sync.mjs: found "7", expected no options.'],
		[['tools/pdf.mjs'], 'There is no handout in build/ yet: run `npm run build` first.'],
		[['tools/single.mjs'], 'There is no story in build/ yet: run `npm run build` first.'],
		[['tools/heights.mjs'], 'There are no embeds in build/ yet: run `npm run build` first.'],
		[['tools/sync.mjs'], 'There is no deck in build/ yet: run `npm run build` first.'],
		[
			[...TSX, 'data/make-tables.ts'],
			'npm run data:tables: found no folder, expected one: npm run data:tables -- --from FOLDER.'
		],
		[
			[...TSX, 'data/make-tables.ts', '--from'],
			'npm run data:tables: found no value after --from, expected the folder of the working figures.'
		],
		[
			[...TSX, 'data/make-tables.ts', '--from', '--from'],
			'npm run data:tables: found no value after --from, expected the folder of the working figures.'
		],
		[
			[...TSX, 'data/make-tables.ts', '--form', 'x'],
			`npm run data:tables: found the unknown option --form, ${TABLES}.`
		],
		[[...TSX, 'data/make-tables.ts', 'x'], `npm run data:tables: found "x", ${TABLES}.`],
		[
			[...TSX, 'data/make-tables.ts', '--from', 'x', '--from', 'y'],
			'npm run data:tables: found --from twice, expected it once.'
		],
		[
			[...TSX, 'data/make-tables.ts', '--from', 'nowhere'],
			'npm run data:tables: found no folder nowhere, expected the folder of the working figures.'
		],
		[
			[...TSX, 'data/make-tables.ts', '--from=package.json'],
			'npm run data:tables: found no folder package.json, expected the folder of the working figures.'
		]
	])('says what is wrong with its options or its input: %j', (args, sentence) => {
		expect(run(...args)).toEqual({ status: 1, stderr: `${sentence}\n` });
	});

	it('says what is wrong with a build that is none', () => {
		mkdirSync(join(dir, 'build'));
		writeFileSync(join(dir, 'build/index.html'), '<title>Cut off');
		expect(run('tools/single.mjs').stderr).toBe(
			`${join(dir, 'build/index.html')}: found no canonical address, expected a page that \`npm run build\` wrote.\n`
		);
	});

	it('leaves a kept release as it is, and writes none from a table that is wrong', () => {
		const release = readdirSync('data/releases')[0] ?? '';
		const kept = join(dir, 'data/releases', release);
		const before = readFileSync(kept, 'utf8');
		const { status, stderr } = run(...TSX, 'tools/keep-release.ts');
		expect([status, stderr]).toEqual([1, expect.stringContaining('is there already')]);
		expect(readFileSync(kept, 'utf8')).toBe(before);

		writeFileSync(join(dir, 'data/tables/ages.csv'), '');
		expect(run(...TSX, 'tools/keep-release.ts')).toEqual({
			status: 1,
			stderr:
				'data/tables/ages.csv:1:1: found an empty file, expected the columns claim, low, high, source.\n'
		});
		expect(readdirSync(join(dir, 'data/releases'))).toEqual(readdirSync('data/releases'));
		expect(existsSync(join(dir, 'build'))).toBe(false);
	});
});
