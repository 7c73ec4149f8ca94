import { afterEach, describe, expect, it, vi } from 'vitest';
import { stored } from './stored';

const bookmark = stored('step');

afterEach(() => {
	vi.unstubAllGlobals();
});

/** An empty `localStorage`. */
function storage() {
	const kept = new Map<string, string>();
	return {
		kept,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value),
		removeItem: (key: string) => kept.delete(key)
	};
}

describe('a stored text', () => {
	it('is the last one that was written', () => {
		vi.stubGlobal('localStorage', storage());
		bookmark.write('scene-first');
		bookmark.write('scene-second');
		expect(bookmark.read()).toBe('scene-second');
	});

	it('is empty on a first visit', () => {
		vi.stubGlobal('localStorage', storage());
		expect(bookmark.read()).toBe('');
	});

	it('is stored once, under the name of the story', () => {
		const browser = storage();
		vi.stubGlobal('localStorage', browser);
		bookmark.write('scene-first');
		expect([...browser.kept]).toEqual([[`${STORY_SLUG}:step`, 'scene-first']]);
	});

	it('leaves nothing behind once it is empty', () => {
		const browser = storage();
		vi.stubGlobal('localStorage', browser);
		bookmark.write('scene-first');
		bookmark.write('');
		expect(browser.kept.size).toBe(0);
		expect(bookmark.read()).toBe('');
	});

	it('is empty, without an error, if the browser blocks storage', () => {
		const refuse = () => {
			throw new Error('The operation is insecure.');
		};
		vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
		expect(bookmark.write('scene-first')).toBe(false);
		expect(bookmark.write('')).toBe(false);
		expect(bookmark.read()).toBe('');
	});
});
