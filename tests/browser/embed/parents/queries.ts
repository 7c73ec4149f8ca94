import { expect } from 'vitest';
import { Framed } from './framed';
import { DEFAULT_STEP, embed, frame, HELPER, html, type At } from './opened';
import type { Elsewhere } from './server';

/** Pseudorandom numbers between 0 and 1, the same in each run. */
function seeded(seed: number): () => number {
	return () => {
		seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
		return seed / 4_294_967_296;
	};
}

const KEYS = [
	'theme',
	'title',
	'controls',
	'motion',
	'i',
	'events',
	'childId',
	'initialWidth',
	'__proto__',
	'q'
];
const VALUES = [
	'',
	'0',
	'1',
	'-1',
	'off',
	'auto',
	'dark',
	'DARK',
	'%',
	'%zz',
	'%00',
	'%F0%9F',
	'..%2F',
	'%3Cscript%3E',
	'%22',
	'é',
	'[]',
	'x'.repeat(3000)
];

/** Random malformed queries, the same in each run. */
export function senselessQueries(count: number): string[] {
	const random = seeded(20_260_811);
	const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
	return Array.from({ length: count }, () =>
		Array.from(
			{ length: 1 + Math.floor(random() * 6) },
			() => pick(KEYS) + pick(['=', '', '==', '[]=']) + pick(VALUES)
		).join(pick(['&', '&', ';', '&&']))
	);
}

/** Expects that an embed shows the same chart, at its full height, with each of these queries. */
export async function expectCharts(
	host: Elsewhere,
	at: At,
	queries: readonly string[]
): Promise<void> {
	for (let from = 0; from < queries.length; from += 25) {
		const some = queries.slice(from, from + 25);
		host.put(
			'/queries',
			html(HELPER, ...some.map((query, i) => frame(`q${i}`, `${embed('toll/')}?${query}`)))
		);
		const page = await at('/queries');
		for (const [i, query] of some.entries()) {
			const chart = new Framed(page, `q${i}`);
			const inside = await chart.frame();
			await inside.waitForSelector('main', { state: 'attached' });
			expect(await inside.getAttribute('figure', 'data-state'), query).toBe(DEFAULT_STEP);
			await chart.fits();
		}
		await page.close();
	}
}
