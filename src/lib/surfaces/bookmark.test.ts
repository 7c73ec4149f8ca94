import { afterEach, describe, expect, it, vi } from 'vitest';
import { remember, remembered } from './bookmark';

afterEach(() => {
	vi.unstubAllGlobals();
});

/** A browser's storage, empty at first. */
function storage() {
	const kept = new Map<string, string>();
	return {
		kept,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value)
	};
}

describe('the bookmark', () => {
	it('is the step at which the reader was last', () => {
		vi.stubGlobal('localStorage', storage());
		remember('toll-climb');
		remember('toll-blip');
		expect(remembered()).toBe('toll-blip');
	});

	it('is nothing on a first visit', () => {
		vi.stubGlobal('localStorage', storage());
		expect(remembered()).toBe('');
	});

	it('keeps one thing, and that is the id of a step', () => {
		const browser = storage();
		vi.stubGlobal('localStorage', browser);
		remember('toll-climb');
		expect([...browser.kept.values()]).toEqual(['toll-climb']);
	});

	it('is nothing, and no error, where a browser keeps nothing', () => {
		const refuse = () => {
			throw new Error('The operation is insecure.');
		};
		vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
		expect(() => remember('toll-climb')).not.toThrow();
		expect(remembered()).toBe('');
	});
});
