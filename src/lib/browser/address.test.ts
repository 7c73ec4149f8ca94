import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	addressOf,
	idInAddress,
	noteMoved,
	onReturn,
	restedPlace,
	restoreScrollManually,
	showInAddress,
	queryInAddress,
	showChoiceInAddress,
	showQueryInAddress
} from './address';

const history = {
	state: null as unknown,
	replaceState: vi.fn<History['replaceState']>(),
	scrollRestoration: 'auto'
};

function open(href: string): void {
	vi.stubGlobal('location', new URL(href));
}

beforeEach(() => {
	history.replaceState.mockClear();
	vi.stubGlobal('history', history);
});

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('idInAddress', () => {
	it('returns the fragment', () => {
		open('https://story.example/#potency-range');
		expect(idInAddress()).toBe('potency-range');
	});

	it('returns an empty string without a fragment', () => {
		open('https://story.example/');
		expect(idInAddress()).toBe('');
		open('https://story.example/#');
		expect(idInAddress()).toBe('');
	});

	it('decodes escapes and returns malformed fragments as they are', () => {
		open('https://story.example/#caf%C3%A9');
		expect(idInAddress()).toBe('café');
		open('https://story.example/#100%');
		expect(idInAddress()).toBe('100%');
	});
});

describe('the URL of a step', () => {
	it('keeps the path and the query', () => {
		open('https://story.example/below/?theme=dark#toll-climb');
		expect(addressOf('toll-blip')).toBe('https://story.example/below/?theme=dark#toll-blip');
	});

	it('has the parameters to share', () => {
		open('https://story.example/?theme=dark#toll-climb');
		expect(addressOf('toll-blip', { state: 'X1' })).toBe(
			'https://story.example/?theme=dark&state=X1#toll-blip'
		);
	});

	it('replaces the history entry and stores the offset within the step', () => {
		open('https://story.example/#toll-climb');
		showInAddress({ id: 'toll-blip', above: 120 });
		expect(history.replaceState.mock.calls).toEqual([
			[{ above: 120 }, '', 'https://story.example/#toll-blip']
		]);
	});
});

describe('restedPlace', () => {
	const placeWith = (state: unknown) => {
		vi.stubGlobal('history', { ...history, state });
		open('https://story.example/#toll-climb');
		return restedPlace();
	};

	it('is the step in the address and how far the reader was in it', () => {
		expect(placeWith({ above: 120 })).toEqual({ id: 'toll-climb', above: 120 });
	});

	it('is unknown if the reader never rested, or has moved since', () => {
		for (const state of [null, {}, { above: 'far' }, { above: 120, moved: true }]) {
			expect(placeWith(state)).toBeUndefined();
		}
	});

	it('is noted as left once, when the page scrolls', () => {
		placeWith({ above: 120, dialog: '' });
		noteMoved();
		expect(history.replaceState.mock.calls).toEqual([
			[{ above: 120, dialog: '', moved: true }, '', 'https://story.example/#toll-climb']
		]);
		for (const state of [null, {}, { above: 120, moved: true }]) {
			placeWith(state);
			noteMoved();
		}
		expect(history.replaceState).toHaveBeenCalledTimes(1);
	});
});

describe('the query', () => {
	it('is read beside a fragment, and is empty without the key', () => {
		open('https://story.example/?state=AB#since-your-state');
		expect(queryInAddress('state')).toBe('AB');
		open('https://story.example/#since-your-state');
		expect(queryInAddress('state')).toBe('');
	});

	it('changes without touching the step, other keys or the stored offset', () => {
		vi.stubGlobal('history', { ...history, state: { above: 7 } });
		open('https://story.example/?theme=dark#since-your-state');
		showQueryInAddress({ state: 'AB' });
		open('https://story.example/?theme=dark&state=AB#since-your-state');
		showQueryInAddress({ state: '' });
		expect(history.replaceState.mock.calls).toEqual([
			[{ above: 7 }, '', 'https://story.example/?theme=dark&state=AB#since-your-state'],
			[{ above: 7 }, '', 'https://story.example/?theme=dark#since-your-state']
		]);
	});

	it('has a choice that the path does not have', () => {
		open('https://story.example/charts/boats/B1/#embed');
		showChoiceInAddress('boat', 'B1', 'B1');
		expect(history.replaceState).not.toHaveBeenCalled();
		showChoiceInAddress('boat', 'B2', 'B1');
		showChoiceInAddress('boat', '', 'B1');
		open('https://story.example/charts/boats/?boat=B2');
		showChoiceInAddress('boat', 'B1', 'B1');
		showChoiceInAddress('boat', 'B3', '');
		expect(history.replaceState.mock.calls.map(([, , address]) => address as unknown)).toEqual([
			'https://story.example/charts/boats/?boat=B2#embed',
			'https://story.example/charts/boats/#embed',
			'https://story.example/charts/boats/B1/',
			'https://story.example/charts/boats/?boat=B3'
		]);
	});

	it('stays unchanged if the browser refuses the update', () => {
		history.replaceState.mockImplementation(() => {
			throw new DOMException('too many', 'SecurityError');
		});
		open('https://story.example/');
		expect(() => showQueryInAddress({ state: 'AB' })).not.toThrow();
		expect(() => showInAddress({ id: 'toll-blip' })).not.toThrow();
		history.replaceState.mockReset();
	});
});

describe('a return by Back or Forward', () => {
	/** The calls made on a return to this URL with this history state. */
	function returnTo(href: string, state: unknown) {
		const target = new EventTarget();
		vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
		open(href);
		const go = vi.fn<Parameters<typeof onReturn>[0]>();
		onReturn(go, new AbortController().signal);
		target.dispatchEvent(Object.assign(new Event('popstate'), { state }));
		return go.mock.calls;
	}

	it('passes the step and the offset within it', () => {
		expect(returnTo('https://story.example/#toll-blip', { above: 120 })).toEqual([
			[{ id: 'toll-blip', above: 120 }]
		]);
	});

	it('passes the step alone if the history state has no offset of ours', () => {
		for (const state of [null, 'x', {}, { above: 'far' }]) {
			expect(returnTo('https://story.example/#toll-blip', state)).toEqual([[{ id: 'toll-blip' }]]);
		}
	});

	it('leaves scrolling to the browser unless a page takes it over', () => {
		returnTo('https://story.example/#toll-blip', null);
		expect(history.scrollRestoration).toBe('auto');
		const ended = new AbortController();
		const target = new EventTarget();
		vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
		vi.stubGlobal('document', { readyState: 'interactive' });
		restoreScrollManually(ended.signal);
		// The browser may restore the scroll position until the page has loaded.
		expect(history.scrollRestoration).toBe('auto');
		target.dispatchEvent(new Event('pageshow'));
		expect(history.scrollRestoration).toBe('manual');
		target.dispatchEvent(new Event('pagehide'));
		expect(history.scrollRestoration).toBe('auto');
		ended.abort();
	});
});
