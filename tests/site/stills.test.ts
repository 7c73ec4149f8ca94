import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUILD, builtFiles } from '../support/build';

const stills = builtFiles.filter((file) => /\.still-\d+\.svg$/.test(file));

it.each(stills)('the labels of %s are at least 12 pixels', (file) => {
	const sizes = readFileSync(join(BUILD, file), 'utf8').matchAll(/font-size="([^"]*)"/g);
	expect([...sizes].map(([, size]) => Number(size)).filter((size) => !(size >= 12))).toEqual([]);
});
