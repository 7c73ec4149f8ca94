import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { copyProject } from '../support/copy-project';
import { editFile } from '../support/edit-file';
import { runNode } from '../support/run-node';
import { readOptions } from '../../tools/options.mjs';

const TSX = ['--import', 'tsx'];

/** A copy of the project without a build. */
let dir: string;

beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'project-'));
	copyProject(dir);
}, 60_000);

afterAll(() => rmSync(dir, { recursive: true }));

const run = (...args: string[]) => runNode(dir, args);

// Each test starts a process, and none depends on another.
describe.concurrent('a command', { timeout: 60_000 }, () => {
	it.each([
		[
			['tools/check-story.mjs', '--quick'],
			'node tools/check-story.mjs: found the unknown option --quick, expected no options.'
		],
		[
			['tools/pdf.mjs', '--fast'],
			'npm run build:pdf: found the unknown option --fast, expected no options.'
		],
		[['tools/single.mjs', 'x'], 'npm run build:single: found "x", expected no options.'],
		[
			[...TSX, 'tools/heights.ts', '--width=320'],
			'npm run heights: found the unknown option --width, expected no options.'
		]
	])('rejects invalid arguments: %j', async (args, sentence) => {
		expect(await run(...args)).toEqual({ code: 1, stderr: `${sentence}\n` });
	});

	it.each([
		[['tools/pdf.mjs'], 'There is no handout in build/ yet'],
		[['tools/single.mjs'], 'There is no story in build/ yet'],
		[[...TSX, 'tools/heights.ts'], 'There are no embeds in build/ yet']
	])('says that it needs a build: %j', async (args, sentence) => {
		expect(await run(...args)).toEqual({
			code: 1,
			stderr: `${sentence}: run \`npm run build\` first.\n`
		});
	});

	it.each([
		[
			{ PUBLIC_ORIGIN: 'https://example.org/$x' },
			'PUBLIC_ORIGIN is “https://example.org/$x”, expected a full URL such as https://example.org/upstream, with letters, digits and . : / - _ ~ + only.'
		],
		[
			{ PREVIOUS_BUILD: 'nowhere' },
			'PREVIOUS_BUILD is “nowhere”, expected the folder of an earlier build, from the folder of the project.'
		]
	])('rejects an invalid environment before anything is built: %j', async (env, sentence) => {
		expect(await runNode(dir, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'], env)).toEqual({
			code: 1,
			stderr: `${sentence}\n`
		});
	});

	it('never overwrites the snapshot of a release', async () => {
		const file = join('data/releases', readdirSync('data/releases')[0] ?? '');
		const { code, stderr } = await run('tools/keep-release.mjs');
		expect([code, stderr]).toEqual([1, expect.stringContaining('is there already')]);
		expect(readFileSync(join(dir, file), 'utf8')).toBe(readFileSync(file, 'utf8'));
	});
});

describe('a command with invalid input', { timeout: 60_000 }, () => {
	it('writes no snapshot', async () => {
		const table = join(dir, 'data/tables/ages.csv');
		const before = readFileSync(table);
		writeFileSync(table, '');
		rmSync(join(dir, 'data/releases'), { recursive: true });
		mkdirSync(join(dir, 'data/releases'));
		expect(await run('tools/keep-release.mjs')).toEqual({
			code: 1,
			stderr:
				'data/tables/ages.csv:1:1: found an empty file, expected the columns claim, low, high, cause, speaker, said, note, standing, source.\n'
		});
		expect(readdirSync(join(dir, 'data/releases'))).toEqual([]);
		writeFileSync(table, before);
	});
});

describe('npm run data:release', { timeout: 60_000 }, () => {
	it('keeps the words of charts, without their statements', async () => {
		const file = join('data/releases', readdirSync('data/releases').at(-1) ?? '');
		rmSync(join(dir, file), { force: true });
		const words = 'src/story/copy/en/charts';
		editFile(dir, join(words, 'toll.json'), '{', '{ "keptWord": "As it was", ');
		expect(await run('tools/keep-release.mjs')).toEqual({ code: 0, stderr: '' });
		const kept = JSON.parse(readFileSync(join(dir, file), 'utf8')) as {
			words: Record<string, Record<string, unknown>>;
		};
		expect(Object.keys(kept.words)).toEqual(readdirSync(words).sort());
		const toll = JSON.parse(readFileSync(join(dir, words, 'toll.json'), 'utf8')) as {
			trueWhile: object;
		};
		const { trueWhile, ...texts } = toll;
		expect(trueWhile).toBeTypeOf('object');
		expect(kept.words['toll.json']).toEqual(texts);
	});
});

describe('readOptions', () => {
	const OPTIONS = { from: 'a folder' };

	/** The options, or the message that is printed if the command exits. */
	function readWith(options: Record<string, string>, args: string[]): unknown {
		const print = vi.spyOn(console, 'error').mockReturnValue();
		const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
			throw new Error('ended');
		});
		try {
			return readOptions('make', options, args);
		} catch {
			return print.mock.lastCall?.[0];
		} finally {
			print.mockRestore();
			exit.mockRestore();
		}
	}

	const read = (...args: string[]) => readWith(OPTIONS, args);

	it.each([[['--from', 'x']], [['--from=x']]])('reads %j', (args) => {
		expect(read(...args)).toEqual({ from: 'x' });
	});

	it('reads switches, which take no value', () => {
		const options = { from: 'a folder', quick: '', json: '' };
		expect(readWith(options, ['--quick', '--from', 'x'])).toEqual({ quick: '', from: 'x' });
		expect(readWith(options, ['--quick=yes'])).toBe(
			'make: found "yes" after --quick, expected no value.'
		);
	});

	it('accepts no options', () => {
		expect(read()).toEqual({});
	});

	it.each([
		[['--form', 'x'], 'make: found the unknown option --form, expected --from with a folder.'],
		[['-f', 'x'], 'make: found the unknown option -f, expected --from with a folder.'],
		[
			['--__proto__=x'],
			'make: found the unknown option --__proto__, expected --from with a folder.'
		],
		[['x'], 'make: found "x", expected --from with a folder.'],
		[['--from'], 'make: found no value after --from, expected a folder.'],
		[['--from='], 'make: found no value after --from, expected a folder.'],
		[['--from', ''], 'make: found no value after --from, expected a folder.'],
		[['--from', '--from'], 'make: found no value after --from, expected a folder.'],
		[['--from', 'x', '--from', 'y'], 'make: found --from twice, expected it once.']
	])('rejects in one sentence: %j', (args, sentence) => {
		expect(read(...args)).toBe(sentence);
	});
});
