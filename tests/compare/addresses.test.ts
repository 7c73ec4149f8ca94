import { describe, expect, it } from 'vitest';
import { addressOf, compareAddresses } from './addresses';

describe('addressOf', () => {
	it('names a page by its folder', () => {
		expect(addressOf('/embed/toll/index.html')).toBe('/embed/toll/');
		expect(addressOf('/index.html')).toBe('/');
	});

	it('leaves out the hash of a bundled file', () => {
		expect(addressOf('/_app/immutable/entry/start.DxL3fbPw.js')).toBe(
			'/_app/immutable/entry/start.*.js'
		);
		expect(addressOf('/_app/immutable/assets/news-wght-normal.CCV-Np6_.woff2')).toBe(
			'/_app/immutable/assets/news-wght-normal.*.woff2'
		);
	});

	it('keeps what only looks like a hash', () => {
		expect(addressOf('/charts/precurso.js')).toBe('/charts/precurso.js');
	});
});

describe('compareAddresses', () => {
	it('lists what was lost and what was added', () => {
		const difference = compareAddresses(new Set(['/', '/b', '/a']), new Set(['/', '/c']));
		expect(difference).toEqual({ lost: ['/a', '/b'], added: ['/c'] });
	});
});
