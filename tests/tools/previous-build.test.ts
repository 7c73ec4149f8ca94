import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../tools/files-in.mjs';
import { keptFiles } from '../../tools/offline/files.mjs';
import { keepReplaced } from '../../tools/previous-build.mjs';
import { temporaryFolder } from '../support/temporary-folder';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 0, 1);

function buildOf(files: Readonly<Record<string, string>>): string {
	const folder = temporaryFolder();
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(join(folder, dirname(file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

/** A build with a script and data of this name, and what else all builds have. */
const named = (name: string) =>
	buildOf({
		'index.html': `<script src="/_app/immutable/${name}.js"></script>`,
		'licences.txt': name,
		'embed/v1.js': name,
		[`_app/immutable/${name}.js`]: name,
		[`v/${name}/tables.json`]: name,
		[`embed/v1.hash-${name}.js`]: name
	});

/** The builds of these days, each with the files that it keeps of the one before. */
function buildsOn(...days: number[]): string[] {
	const builds: string[] = [];
	for (const day of days) {
		const previous = builds.at(-1);
		const build = named(`on${day}`);
		if (previous) keepReplaced(previous, build, START + day * DAY);
		builds.push(build);
	}
	return builds;
}

/** The days whose files a build has. */
const daysIn = (build: string, folder: string) =>
	filesIn(build).flatMap((file) =>
		file.startsWith(folder) ? (/on(\d+)/.exec(file)?.[1] ?? []) : []
	);

describe('the files of the previous build', () => {
	it('that have a hash in their name are kept, and no others', () => {
		const [, second = ''] = buildsOn(0, 1);
		expect(filesIn(second)).toEqual([
			...['_app/immutable/on0.js', '_app/immutable/on1.js'],
			...[
				'embed/v1.hash-on0.js',
				'embed/v1.hash-on1.js',
				'embed/v1.js',
				'index.html',
				'licences.txt'
			],
			...['replaced.json', 'v/on0/tables.json', 'v/on1/tables.json']
		]);
		expect(readFileSync(join(second, 'embed/v1.js'), 'utf8')).toBe('on1');
		expect(readFileSync(join(second, 'v/on0/tables.json'), 'utf8')).toBe('on0');
	});

	it.each([
		['builds of each day', [0, 1, 2, 8, 9, 10], ['1', '10', '2', '8', '9']],
		['a build of last month', [0, 30], ['0', '30']],
		['a correction on the day after the build of a month', [0, 30, 31], ['0', '30', '31']],
		['the build after that', [0, 30, 31, 40], ['31', '40']]
	])('are kept for 8 days after they were replaced: %s', (_, days, kept) => {
		const build = buildsOn(...days).at(-1) ?? '';
		expect(daysIn(build, '_app/')).toEqual(kept);
		expect(daysIn(build, 'v/')).toEqual(kept);
	});

	it('are kept for good if pages of other sites name them', () => {
		const build = buildsOn(0, 100, 200).at(-1) ?? '';
		expect(daysIn(build, 'embed/')).toEqual(['0', '100', '200']);
	});

	it('are current again if the new build has them', () => {
		const [, second = ''] = buildsOn(0, 1);
		const back = named('on0');
		keepReplaced(second, back, START + 2 * DAY);
		const later = named('on60');
		keepReplaced(back, later, START + 60 * DAY);
		expect(daysIn(later, '_app/')).toEqual(['0', '60']);
	});

	it('are not cached for offline use', () => {
		const [, second = ''] = buildsOn(0, 1);
		const paths = Object.values(keptFiles(second, ''))
			.flat()
			.map(([path]) => path);
		expect(paths).toContain('_app/immutable/on1.js');
		expect(paths.join()).not.toContain('on0');
	});
});
