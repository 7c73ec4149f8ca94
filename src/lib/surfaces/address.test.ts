import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressOf, showInAddress, idInAddress } from './address';

const replaced = vi.hoisted(() => vi.fn<(url: string, state: object) => void>());
vi.mock('$app/navigation', () => ({ replaceState: replaced }));
vi.mock('$app/state', () => ({ page: { state: {} } }));

function open(href: string): void {
	vi.stubGlobal('location', new URL(href));
}

beforeEach(() => {
	replaced.mockClear();
});

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('the step in the address', () => {
	it('is its fragment', () => {
		open('https://story.example/#potency-range');
		expect(idInAddress()).toBe('potency-range');
	});

	it('is nothing where there is none', () => {
		open('https://story.example/');
		expect(idInAddress()).toBe('');
		open('https://story.example/#');
		expect(idInAddress()).toBe('');
	});

	it('may be anything that somebody has typed, without an error', () => {
		open('https://story.example/#caf%C3%A9');
		expect(idInAddress()).toBe('café');
		open('https://story.example/#100%');
		expect(() => idInAddress()).not.toThrow();
	});
});

describe('the address of a step', () => {
	it('is that of the page with the step in it, and keeps all else', () => {
		open('https://story.example/below/?theme=dark#toll-climb');
		expect(addressOf('toll-blip')).toBe('https://story.example/below/?theme=dark#toll-blip');
	});

	it('takes the place of the one before it, and adds nothing to the history', () => {
		open('https://story.example/#toll-climb');
		showInAddress('toll-blip');
		expect(replaced.mock.calls).toEqual([['https://story.example/#toll-blip', {}]]);
	});

	it('is left alone while the step is the same', () => {
		open('https://story.example/#toll-climb');
		showInAddress('toll-climb');
		expect(replaced).not.toHaveBeenCalled();
	});
});
