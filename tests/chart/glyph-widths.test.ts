import { readFileSync } from 'node:fs';
import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { textWidth } from '$lib/chart/wrap';

const FILE =
	'node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2';

/** Printable ASCII, in the order of its codes. */
const CHARACTERS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));

/** Measures texts in the font of the charts, with tabular figures, in shares of the font size. */
async function measure(texts: readonly string[], weight: number): Promise<number[]> {
	const font = await subsetFont(readFileSync(FILE), CHARACTERS.join(''), {
		targetFormat: 'truetype',
		variationAxes: { wght: weight }
	});
	const face = new Face(new Blob(font));
	const tabular = Feature.fromString('tnum');
	return texts.map((text) => {
		const buffer = new Buffer();
		buffer.addText(text);
		buffer.guessSegmentProperties();
		shape(new Font(face), buffer, tabular && [tabular]);
		const units = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
		return units / face.upem;
	});
}

// After a change of the font, run this test with -u to write the widths anew.
it('has the widths of the font, in hundredths of the font size', async () => {
	const widths = (await measure(CHARACTERS, 400)).map((width) => Math.round(width * 100));
	const file = 'src/lib/chart/glyph-widths.json';
	const options = { ...(await resolveConfig(file)), filepath: file };
	const text = await format(JSON.stringify(widths), options);
	await expect(text).toMatchFileSnapshot('../src/lib/chart/glyph-widths.json');
}, 30_000);

const TEXTS = [
	'107,583',
	'Synthetic opioids',
	'West Virginia 66.6',
	'these 12 months',
	'April 2021, estimated: 100,950'
];

it.each([
	{ weight: 400, bold: false },
	{ weight: 650, bold: true }
])('gives texts of weight $weight at least their width, and 3 % more at most', async (look) => {
	for (const [i, width] of (await measure(TEXTS, look.weight)).entries()) {
		const ratio = textWidth(TEXTS[i] ?? '', 1, look.bold) / width;
		expect(ratio, TEXTS[i]).toBeGreaterThan(0.995);
		expect(ratio, TEXTS[i]).toBeLessThan(1.03);
	}
});
