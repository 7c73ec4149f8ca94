import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../tools/files-in.mjs';

const STORY = 'tests/short-story';

const textsIn = (folder: string, extension: string) =>
	filesIn(folder)
		.filter((file) => file.endsWith(extension) && !file.startsWith('build'))
		.map((file) => readFileSync(join(folder, file), 'utf8'));

describe('a story of seven kinds of chart, in one of which readers choose', () => {
	const code = textsIn(STORY, '.ts').join('\n');

	it('has at most 200 lines of code', () => {
		expect(code.split('\n').length).toBeLessThanOrEqual(200);
		expect(code.match(/Chart\(\{/g)).toHaveLength(7);
		expect(code).toContain('choose: ');
	});

	it('imports only what the documentation names', () => {
		const documentation = textsIn('docs', '.md').join('\n');
		const imported = [...code.matchAll(/from '(\$lib\/[^']+)'/g)].map(([, file = '']) => file);
		expect(imported.length).toBeGreaterThan(7);
		expect(imported.filter((file) => !documentation.includes(file))).toEqual([]);
	});
});
