import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder';

it(
	'checks the types of a story outside the project, with its own packages',
	{ timeout: 90_000 },
	() => {
		const story = temporaryFolder();
		cpSync('tests/second-story', story, { recursive: true });
		const tides = join(story, 'node_modules/tides');
		mkdirSync(tides, { recursive: true });
		writeFileSync(join(tides, 'package.json'), '{ "name": "tides", "types": "index.d.ts" }');
		writeFileSync(join(tides, 'index.d.ts'), 'export const high: number;');
		const code = `import { scaleLinear } from 'd3-scale';
import { flushSync } from 'svelte';
import { high } from 'tides';
import { string } from 'valibot';
export const all: [string, object, object, object] = [high, scaleLinear(), string(), flushSync];
`;
		writeFileSync(join(story, 'tides.ts'), code);
		const { status, stdout } = spawnSync(process.execPath, ['tools/story-types.mjs'], {
			env: { ...process.env, STORY: story },
			encoding: 'utf8'
		});
		expect(stdout).toMatch(
			/^\S+tides\.ts\(5,55\): error TS2322: Type 'number' is not assignable to type 'string'\.\n$/
		);
		expect(status).toBe(1);
	}
);
