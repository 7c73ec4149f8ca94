/** The names that resvg looks for: the family, and the one for PostScript. */
const FAMILY = 1;
const POSTSCRIPT = 6;

/** A table of these names in English, for Windows: https://learn.microsoft.com/typography/opentype/spec/name */
function nameTable(family: string): Buffer {
	const names = [
		{ id: FAMILY, name: family },
		{ id: POSTSCRIPT, name: family.replaceAll(' ', '-') }
	].map(({ id, name }) => ({ id, bytes: Buffer.from(name, 'utf16le').swap16() }));
	const header = Buffer.alloc(6 + 12 * names.length);
	header.writeUInt16BE(names.length, 2);
	header.writeUInt16BE(header.length, 4);
	let offset = 0;
	for (const [i, { id, bytes }] of names.entries()) {
		for (const [field, value] of [3, 1, 0x409, id, bytes.length, offset].entries())
			header.writeUInt16BE(value, 6 + 12 * i + 2 * field);
		offset += bytes.length;
	}
	return Buffer.concat([header, ...names.map(({ bytes }) => bytes)]);
}

/**
 * Gives a TrueType font another family name. The files of one published font have the same name, but
 * resvg takes all the text of a family from one file.
 * @throws Error if the font has no name
 */
export function nameFont(font: Buffer, family: string): Buffer {
	const count = font.readUInt16BE(4);
	const entries = Array.from({ length: count }, (_, i) => 12 + 16 * i);
	const entry = entries.find((at) => font.toString('latin1', at, at + 4) === 'name');
	if (entry === undefined) throw new Error('a font has no table of names');
	const table = nameTable(family);
	const padding = Buffer.alloc((4 - (font.length % 4)) % 4);
	const named = Buffer.concat([font, padding, table]);
	// The old table stays, unused, and resvg checks no sums.
	named.writeUInt32BE(font.length + padding.length, entry + 8);
	named.writeUInt32BE(table.length, entry + 12);
	return named;
}
