import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../tools/files-in.mjs';
import { replaceBuild } from '../../tools/replace-build.mjs';
import { copyProject } from '../support/copy-project';
import { runNode } from '../support/run-node';
import { temporaryFolder } from '../support/temporary-folder';

const SITE = new URL('https://example.org/');

/** A folder for a build, and the build in it before anything happens. */
function oldBuild() {
	const parent = temporaryFolder();
	const build = join(parent, 'build');
	mkdirSync(build);
	writeFileSync(join(build, 'index.html'), 'old');
	return { parent, build };
}

const written = (folder: string) =>
	Object.fromEntries(
		filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')])
	);

describe('a build', () => {
	/** Writes a page, as those that write a build do. */
	const writePage = (folder: string) => {
		mkdirSync(folder);
		writeFileSync(join(folder, 'index.html'), 'new');
	};

	it.each(['build', 'first'])('is written as a whole: %s', async (name) => {
		const { parent } = oldBuild();
		await replaceBuild(join(parent, name), SITE, writePage);
		expect(written(join(parent, name))).toMatchObject({
			'index.html': 'new',
			'service-worker.js': expect.stringContaining('sha256-') as string,
			_headers: expect.stringContaining('/index.html') as string
		});
		expect(readdirSync(parent).sort()).toEqual([...new Set(['build', name])].sort());
	});

	it('is written whatever a command that was killed has left', async () => {
		const { parent, build } = oldBuild();
		for (const left of ['build.new', 'build.old']) {
			mkdirSync(join(parent, left));
			writeFileSync(join(parent, left, 'left.html'), 'left');
		}
		await replaceBuild(build, SITE, writePage);
		expect(Object.keys(written(parent)).filter((file) => file.endsWith('.html'))).toEqual([
			'build/index.html'
		]);
	});

	it('stays as it was if changing it fails', async () => {
		const { parent, build } = oldBuild();
		const failing = replaceBuild(build, SITE, (folder) => {
			mkdirSync(folder);
			writeFileSync(join(folder, 'index.html'), 'half');
			throw new Error('no space left');
		});
		await expect(failing).rejects.toThrow('no space left');
		expect(written(parent)).toEqual({ 'build/index.html': 'old' });
	});

	it('stays as it was if its last files cannot be written', async () => {
		const { parent, build } = oldBuild();
		const failing = replaceBuild(build, SITE, (folder) => {
			mkdirSync(folder);
			// The service worker cannot list a file that is missing.
			writeFileSync(join(folder, 'index.html'), '<img src="/nowhere.png">');
		});
		await expect(failing).rejects.toThrow('names nowhere.png');
		expect(written(parent)).toEqual({ 'build/index.html': 'old' });
	});

	it('stays as it was if the next one fails after its pages were written', async () => {
		const project = copyProject(temporaryFolder());
		mkdirSync(join(project, 'build'));
		writeFileSync(join(project, 'build/index.html'), 'old');
		// As SvelteKit calls it. There are no lists of licences, as Vite has built nothing.
		const call = `
			import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
			import config from './svelte.config.js';
			await config.kit.adapter.adapt({
				log: () => {},
				routes: [],
				config: { kit: {} },
				rimraf: (folder) => rmSync(folder, { recursive: true, force: true }),
				generateEnvModule: () => {},
				writeClient: (folder) => mkdirSync(folder),
				writePrerendered: (folder) => writeFileSync(folder + '/index.html', 'new')
			});`;
		const { code, stderr } = await runNode(project, ['--input-type=module', '--eval', call]);
		expect([code, stderr]).toEqual([1, expect.stringContaining('.vite')]);
		expect(written(join(project, 'build'))).toEqual({ 'index.html': 'old' });
		expect(readdirSync(project).filter((name) => name.startsWith('build'))).toEqual(['build']);
	});
});
