import { describe, expect, it } from 'vitest';
import { builtFile, builtText, ROOT } from '../support/build';
import { addresses, all, release, sources } from '../support/built-site';

describe('the metadata file of every chart and step', () => {
	const metadata = all.map(({ shown, step }) => ({
		shown,
		step,
		data: JSON.parse(builtText(addresses.file(shown, 'metadata.json'))) as Record<string, unknown>
	}));

	it('has the text of the picture and the release', () => {
		for (const { step, data } of metadata) {
			expect(data).toMatchObject({
				finding: step.headline,
				subtitle: step.subtitle,
				description: step.alt,
				release: release.name
			});
		}
	});

	it('explains every column of the CSV file, and its blanks', () => {
		for (const { shown, data } of metadata) {
			const [header = ''] = builtText(addresses.file(shown, 'csv'))
				.replace(/^\uFEFF/, '')
				.split('\n');
			const columns = data.columns as Record<string, string>[];
			expect(columns.map(({ key }) => key).join(',')).toBe(header);
			for (const { label, unit, blank } of columns) {
				expect(label).toBeTruthy();
				expect(blank).toBeTruthy();
				expect(unit).toBeTypeOf('string');
			}
		}
	});

	it('names each source in full, and the latest retrieval date', () => {
		for (const { step, data } of metadata) {
			const cited = step.sources.map((id) => sources[id]);
			expect(data.sources).toEqual(
				cited.map((source) => {
					const { short: _, ...rest } = source ?? { short: '' };
					return rest;
				})
			);
			const days = cited.map((source) => source?.retrieved ?? '').sort();
			expect(data.retrieved).toBe(days.at(-1));
			for (const source of cited) expect(data.licence).toContain(source?.licence);
		}
	});

	it('has absolute addresses of existing files', () => {
		for (const { shown, data } of metadata) {
			const { page, embed, ...files } = data.addresses as Record<string, string>;
			expect(page).toBe(addresses.page(shown));
			expect(embed).toBe(addresses.embed(shown));
			for (const address of [page, embed, ...Object.values(files)]) {
				expect(address?.startsWith(ROOT)).toBe(true);
				expect(builtFile(address ?? '').length).toBeGreaterThan(0);
			}
			expect(Object.keys(files).sort()).toEqual(['csv', 'oembed', 'png', 'svg']);
		}
	});
});
