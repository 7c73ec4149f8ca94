import { describe, expect, it } from 'vitest';
import { addressOfFile, compareAddresses } from './addresses';

describe('addressOfFile', () => {
	it('names a page by its folder', () => {
		expect(addressOfFile('/embed/toll/index.html')).toBe('/embed/toll/');
		expect(addressOfFile('/index.html')).toBe('/');
	});

	it('leaves out the hash of a bundled file', () => {
		expect(addressOfFile('/_app/immutable/entry/start.DxL3fbPw.js')).toBe(
			'/_app/immutable/entry/start.*.js'
		);
		expect(addressOfFile('/_app/immutable/assets/news-wght-normal.CCV-Np6_.woff2')).toBe(
			'/_app/immutable/assets/news-wght-normal.*.woff2'
		);
	});

	it('keeps what only looks like a hash', () => {
		expect(addressOfFile('/charts/precurso.js')).toBe('/charts/precurso.js');
	});
});

describe('compareAddresses', () => {
	it('lists what was lost and what was added', () => {
		const difference = compareAddresses(new Set(['/', '/b', '/a']), new Set(['/', '/c']));
		expect(difference).toEqual({ lost: ['/a', '/b'], added: ['/c'] });
	});
});
