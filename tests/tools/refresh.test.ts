import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Report } from '../../data/refresh/report';
import { isoMonth, parseMonth } from '../../src/lib/data/month';
import { cdcRows, cdcText, editRows, writeCdcFile } from '../support/cdc-file';
import { copyProject } from '../support/copy-project';
import { editFile } from '../support/edit-file';
import { temporaryFolder } from '../support/temporary-folder';

const rows = cdcRows('data/tables');
const text = cdcText(rows);
/** A newer count of the newest month, by one death. */
const edited = cdcText(
	editRows(
		rows,
		{ place: 'US', indicator: 'Heroin (T40.1)', month: newestMonth() },
		({ 'Data Value': value }) => ({ 'Data Value': String(Number(value) - 1) })
	)
);

function newestMonth(): string {
	const table = readFileSync('data/tables/overdose-12mo.csv', 'utf8');
	return [...table.matchAll(/^(\d{4}-\d\d),heroin/gm)].at(-1)?.[1] ?? '';
}

const { vintage, rows: count } = JSON.parse(readFileSync('data/refresh.json', 'utf8')) as {
	vintage: string;
	rows: number;
};

/** A copy of the project. */
let dir: string;

beforeEach(() => {
	dir = copyProject(temporaryFolder());
	// The file that the tests make has fewer rows than CDC’s.
	editFile(dir, 'data/refresh.json', `"rows": ${count}`, `"rows": ${rows.length}`);
}, 60_000);

/** Starts the command as npm does, without `npm`. */
function start(...args: string[]) {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		scripts: Record<string, string>;
	};
	const [, ...options] = (scripts['data:refresh'] ?? '').split(' ');
	return spawn(process.execPath, [...options, ...args], { cwd: dir });
}

async function run(...args: string[]) {
	const child = start(...args);
	let [stdout, stderr] = ['', ''];
	child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
	const [status] = (await once(child, 'close')) as [number | null];
	return { status, stdout, stderr };
}

const cdcFile = (content: string) => writeCdcFile(temporaryFolder(), content);

/** The files of the data folder and their bytes, without the one that is written on the way. */
const contents = () =>
	new Map(
		readdirSync(join(dir, 'data'), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.parentPath.includes('.refresh-'))
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [path, readFileSync(path, 'hex')])
	);

describe('npm run data:refresh', { timeout: 60_000 }, () => {
	it('ends with status 2 if a statement is false, also with --dry-run and --json', async () => {
		editFile(dir, 'src/story/copy/en.md', '**True while:** ', '**True while:** 2 < 1; ');
		const before = contents();
		const options = ['--from', cdcFile(edited), '--vintage', vintage, '--dry-run', '--json'];
		const { status, stdout, stderr } = await run(...options);
		expect([status, stderr]).toEqual([2, '']);
		const report = JSON.parse(stdout) as Report;
		expect(report).toMatchObject({ vintage, vintageIsComputed: false, dryRun: true });
		expect(report.statements).toEqual([
			expect.objectContaining({ statement: '2 < 1', values: '2 is less than 1', wasFalse: true })
		]);
		expect(contents()).toEqual(before);
	});

	it('ends with status 1 and one sentence if it refuses the file', async () => {
		const before = contents();
		const file = cdcFile(text.slice(0, -100));
		const { status, stdout, stderr } = await run('--from', file);
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(/^\S+cdc\.csv:\d+:\d+: found the end of the file, .*truncated\.\n$/);
		const sentence = stderr.trim();
		expect(JSON.parse((await run('--from', file, '--json')).stdout)).toEqual({
			refused: [sentence]
		});
		expect(contents()).toEqual(before);
	});

	it('downloads the file, and keeps the release before if that was not kept', async () => {
		const [release = ''] = readdirSync(join(dir, 'data/releases'));
		rmSync(join(dir, 'data/releases', release));
		const server = createServer((_, response) => response.end(edited)).listen(0, '127.0.0.1');
		onTestFinished(() => void server.close());
		await once(server, 'listening');
		const { port } = server.address() as AddressInfo;
		const url = `http://127.0.0.1:${port}/rows.csv`;
		const next = isoMonth(parseMonth(vintage) + 1);
		const { status, stdout, stderr } = await run('--url', url, '--vintage', next);
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toContain('- `overdose-12mo.csv`: values changed: 1, rows added: 0');
		expect(stdout).toContain('## Statements that are false now: 0');
		expect(stdout).toContain(`- data/releases/${release}\n`);
		expect(existsSync(join(dir, 'data/releases', release))).toBe(true);
	});

	it('leaves every byte if it is killed while it checks the new tables', async () => {
		const before = contents();
		const child = start('--from', cdcFile(edited), '--vintage', vintage);
		const isChecking = () => readdirSync(join(dir, 'data')).some((name) => name.startsWith('.'));
		while (!isChecking()) await wait(5);
		child.kill('SIGKILL');
		await once(child, 'close');
		expect(contents()).toEqual(before);
		expect(isChecking()).toBe(true);
		expect((await run('--from', cdcFile(edited), '--vintage', vintage)).status).toBe(0);
		expect(isChecking()).toBe(false);
	});
});

describe('the options of npm run data:refresh', { timeout: 60_000 }, () => {
	it.each([
		[
			['--from', 'x', '--url', 'https://example.org'],
			'npm run data:refresh: found --from and --url, expected one of them.'
		],
		[
			['--url', 'example.org'],
			'npm run data:refresh: found the address "example.org", expected one that begins with https://.'
		],
		[
			['--vintage', '2026-13'],
			'npm run data:refresh: found the release "2026-13", expected one as YYYY-MM.'
		]
	])('rejects %j', async (args, sentence) => {
		expect(await run(...args)).toEqual({ status: 1, stdout: '', stderr: `${sentence}\n` });
	});
});
