import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { nameFont } from './name-font';

/** The names in a font by their numbers. */
function namesIn(font: Buffer): Map<number, string> {
	const entry = font.indexOf('name', 12, 'latin1');
	const at = font.readUInt32BE(entry + 8);
	const table = font.subarray(at, at + font.readUInt32BE(entry + 12));
	const texts = table.readUInt16BE(4);
	return new Map(
		Array.from({ length: table.readUInt16BE(2) }, (_, i) => 6 + 12 * i).map((record) => {
			const start = texts + table.readUInt16BE(record + 10);
			const bytes = Buffer.from(table.subarray(start, start + table.readUInt16BE(record + 8)));
			return [table.readUInt16BE(record + 6), bytes.swap16().toString('utf16le')];
		})
	);
}

it('gives a font the names that resvg looks for', async () => {
	const file =
		'node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2';
	const font = await subsetFont(readFileSync(file), 'abc', { targetFormat: 'truetype' });
	const named = nameFont(font, 'Text greek');
	expect(namesIn(named)).toEqual(
		new Map([
			[1, 'Text greek'],
			[6, 'Text-greek']
		])
	);
	const changed = [...font.keys()].filter((at) => font[at] !== named[at]);
	const entry = font.indexOf('name', 12, 'latin1');
	expect(changed.every((at) => at >= entry + 8 && at < entry + 16)).toBe(true);
});
