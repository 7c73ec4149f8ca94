import { describe, expect, it } from 'vitest';
import { commonLicence } from './common-licence';

const of = (...licences: string[]) => commonLicence(licences.map((licence) => ({ licence })));

describe('the licence of most sources', () => {
	it('is that of more than half of them', () => {
		expect(of('public domain', 'CC BY 4.0', 'CC BY 4.0')).toBe('CC BY 4.0');
	});

	it('is none if no licence has more than half, or there is no source', () => {
		expect(of('public domain', 'CC BY 4.0')).toBeUndefined();
		expect(of()).toBeUndefined();
	});
});
