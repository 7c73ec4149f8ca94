import { afterEach, describe, expect, it, vi } from 'vitest';
import { remember, remembered } from './bookmark';

afterEach(() => {
	vi.unstubAllGlobals();
});

/** An empty `localStorage`. */
function storage() {
	const kept = new Map<string, string>();
	return {
		kept,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value)
	};
}

describe('the bookmark', () => {
	it('returns the last step of the reader', () => {
		vi.stubGlobal('localStorage', storage());
		remember('toll-climb');
		remember('toll-blip');
		expect(remembered()).toBe('toll-blip');
	});

	it('is empty on a first visit', () => {
		vi.stubGlobal('localStorage', storage());
		expect(remembered()).toBe('');
	});

	it('stores only the id of one step', () => {
		const browser = storage();
		vi.stubGlobal('localStorage', browser);
		remember('toll-climb');
		expect([...browser.kept.values()]).toEqual(['toll-climb']);
	});

	it('is empty, without an error, if the browser blocks storage', () => {
		const refuse = () => {
			throw new Error('The operation is insecure.');
		};
		vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
		expect(() => remember('toll-climb')).not.toThrow();
		expect(remembered()).toBe('');
	});
});
