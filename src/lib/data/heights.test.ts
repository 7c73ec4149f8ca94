import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadHeights } from './heights';

describe('loadHeights', () => {
	let folder = '';
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'heights-'));
		mkdirSync(join(folder, 'charts/boats'), { recursive: true });
		writeFileSync(join(folder, 'charts/index.ts'), '');
	});
	afterAll(() => {
		rmSync(folder, { recursive: true });
	});

	const read = (text: string) => {
		writeFileSync(join(folder, 'charts/boats/boats-heights.json'), text);
		return loadHeights(folder);
	};

	it('gives the embeds of a group the same heights', () => {
		const heights = { 320: 480, 720: 500 };
		const file = [{ embeds: ['boats', 'boats/boats-all'], heights }];
		expect(read(JSON.stringify(file))).toEqual({ boats: heights, 'boats/boats-all': heights });
	});

	it.each(['', '{', '{}', '[{}]', 'null', '[{"embeds":["boats"],"heights":{"320":"500"}}]'])(
		'ignores a malformed file: %j',
		(text) => {
			expect(read(text)).toEqual({});
		}
	);

	it('finds none in a story that was never measured', () => {
		expect(loadHeights(join(folder, 'nowhere'))).toEqual({});
	});
});
