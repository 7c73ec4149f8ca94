// Draws chart states as PNG. CHART=toll STATES=field,stem OUT=/tmp/x SIZES=358x300,760x600
import { mkdirSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { it } from 'vitest';
import { drawingOf } from '$lib/export/drawing.server';
import { toPng } from '$lib/export/png.server';
import { descriptionOf } from '$lib/chart/charts';
import { charts } from './charts';
import { loadTables } from './tables/tables';

it('draws', async () => {
	const { CHART = '', STATES, OUT = '/tmp/draw', SIZES = '358x300,760x600', SCALE = '2' } = process.env;
	const chart = (charts as unknown as Record<string, (typeof charts)['toll']>)[CHART]!;
	const tables = loadTables();
	mkdirSync(OUT, { recursive: true });
	for (const state of STATES ? STATES.split(',') : chart.states) {
		const parts: { input: Buffer; left: number; top: number }[] = [];
		let left = 10;
		let high = 0;
		for (const each of SIZES.split(',')) {
			const [width = 0, height = 0] = each.split('x').map(Number);
			const svg = drawingOf(tables, chart as never, state as never, { width, height });
			const s = Number(SCALE);
			const big = svg
				.replace('<svg', `<svg viewBox="0 0 ${width} ${height}"`)
				.replace(/viewBox="[^"]*"(.*?)viewBox="[^"]*"/, 'viewBox="0 0 ' + width + ' ' + height + '"$1')
				.replace(/ width="[^"]*"/, ` width="${width * s}"`)
				.replace(/ height="[^"]*"/, ` height="${height * s}"`)
				.replace('>', `><rect width="${width}" height="${height}" fill="#fbfaf6"/>`);
			const png = Buffer.from(await toPng(big));
			parts.push({ input: png, left, top: 10 });
			left += width * s + 20;
			high = Math.max(high, height * s);
		}
		const out = sharp({ create: { width: left, height: high + 20, channels: 3, background: '#888' } }).composite(parts).png();
		writeFileSync(`${OUT}/${CHART}-${state}.png`, await out.toBuffer());
		const { subtitle, alt } = descriptionOf(chart as never, tables, state as never);
		console.log(`${CHART}-${state}.png\n  subtitle: ${subtitle}\n  alt: ${alt}`);
	}
});
