import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BUILD } from '../support/build';

/** The files of the site as it was in November 2026. Other pages link to them. */
const kept = readFileSync('tests/site/kept-addresses.txt', 'utf8').trim().split('\n');

it('no address of an earlier version of the site is lost', () => {
	expect(kept.filter((file) => !existsSync(`${BUILD}/${file}`))).toEqual([]);
});
