import { diffWords } from 'diff';
import { escapeMarkup } from '../../src/lib/export/markup';
import type { Difference } from './addresses';
import type { Texts } from './pages';
import type { PictureDifference } from './pictures';

export interface Comparison {
	/** What was compared with. */
	ref: string;
	addresses: Difference;
	/** How many addresses both builds have. */
	common: number;
	texts: { before: Texts; after: Texts };
	pictures: PictureDifference[];
	/** How many pictures were compared. */
	compared: number;
}

/** The addresses whose text differs. */
export function changedTexts({ before, after }: Comparison['texts']): string[] {
	const addresses = [...new Set([...before.keys(), ...after.keys()])];
	return addresses.filter((address) => before.get(address) !== after.get(address));
}

/** One line on each part of a comparison. */
export function summaryOf(comparison: Comparison): string[] {
	const { addresses, common, texts, pictures, compared } = comparison;
	return [
		`addresses: ${common} in both, ${addresses.lost.length} lost, ${addresses.added.length} added`,
		`texts: ${texts.after.size} compared, ${changedTexts(texts).length} differ`,
		`pictures: ${compared} compared, ${pictures.length} differ`
	];
}

/** The page that shows what differs. */
export function reportOf(comparison: Comparison): string {
	const { ref, addresses, texts, pictures } = comparison;
	const list = (items: readonly string[]) =>
		items.length > 0
			? `<ul>${items.map((item) => `<li><code>${escapeMarkup(item)}</code></li>`).join('')}</ul>`
			: '<p>None.</p>';
	const changed = changedTexts(texts).map(
		(address) =>
			`<h3><code>${escapeMarkup(address)}</code></h3><pre>${markChanges(
				texts.before.get(address) ?? '',
				texts.after.get(address) ?? ''
			)}</pre>`
	);
	const rows = pictures.map(
		({ address, width, theme, pixels, files }) =>
			`<h3><code>${escapeMarkup(address)}</code>, ${width} px, ${theme}: ${pixels} pixels</h3>` +
			`<div>${[files.before, files.after, files.difference]
				.map((file) => `<img src="pictures/${escapeMarkup(file)}" alt="" loading="lazy">`)
				.join('')}</div>`
	);
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Compared with ${escapeMarkup(ref)}</title>
<style>
body { font: 16px/1.5 system-ui; margin: 2rem; }
pre { white-space: pre-wrap; }
del { background: #fdd; } ins { background: #dfd; }
div { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }
img { border: 1px solid #ccc; }
</style>
<h1>Compared with ${escapeMarkup(ref)}</h1>
${list(summaryOf(comparison))}
<h2>Addresses lost</h2>
${list(addresses.lost)}
<h2>Addresses added</h2>
${list(addresses.added)}
<h2>Texts that differ</h2>
${changed.join('\n') || '<p>None.</p>'}
<h2>Pictures that differ: before, after, difference</h2>
${rows.join('\n') || '<p>None.</p>'}
</html>
`;
}

function markChanges(before: string, after: string): string {
	return diffWords(before, after)
		.map(({ value, added, removed }) => {
			const text = escapeMarkup(value);
			if (added) return `<ins>${text}</ins>`;
			return removed ? `<del>${text}</del>` : text;
		})
		.join('');
}
