import { describe, expect, it } from 'vitest';
import { parseHostMessage, secretOf } from './host-message';

const VERSION_4 =
	'[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';
const VERSION_5 =
	'[iFrameSizer]iFrameResizer0:8:false:false:32:true:true::auto:::0:false:child:auto:false:::true:GPLv3:5.5.9:0::false';

describe('parseHostMessage', () => {
	it.each([
		[VERSION_4, { kind: 'resizer', id: 'iFrameResizer0' }],
		[VERSION_5, { kind: 'resizer', id: 'iFrameResizer0' }],
		['[iFrameSizer]resize', { kind: 'resizer-again' }],
		['[iFrameSizer]reset', { kind: 'resizer-again' }],
		[{ type: 'iframe-child-init', bodyMargin: undefined }, { kind: 'open-resizer' }],
		[{ type: 'iframe-get-child-dimensions' }, { kind: 'open-resizer' }],
		[
			{ message: 'ready', secret: 'aB3' },
			{ kind: 'wordpress', secret: 'aB3' }
		],
		[{ sentinel: 'amp', type: 'frames-init' }, { kind: 'amp' }],
		[{ 'story-embed': 1, kind: 'get' }, { kind: 'get' }],
		[
			{ 'story-embed': 1, kind: 'set', state: 'toll-climb' },
			{ kind: 'set', state: 'toll-climb' }
		]
	])('parses %o', (data, message) => {
		expect(parseHostMessage(data)).toEqual(message);
	});

	const throwing = (...names: string[]) =>
		Object.defineProperties(
			{},
			Object.fromEntries(
				names.map((name) => [
					name,
					{
						enumerable: true,
						get: () => {
							throw new Error(`${name} was read`);
						}
					}
				])
			)
		);
	const MEGABYTE = 'x'.repeat(1_000_000);

	it.each([
		null,
		undefined,
		0,
		true,
		12n,
		Symbol('size'),
		() => 'get',
		[],
		'',
		'[iFrameSizer]',
		'[iFrameSizer]message:{"type":1}',
		'[iFrameSizer]:8:false',
		`[iFrameSizer]${MEGABYTE}:8:false`,
		MEGABYTE,
		{ message: 'ready' },
		{ message: 'ready', secret: '"]' },
		{ message: 'ready', secret: MEGABYTE },
		{ message: 'ready', secret: ['a'] },
		{ 'story-embed': '1', kind: 'get' },
		{ 'story-embed': 1, kind: ['get'] },
		{ 'story-embed': 1, kind: 'set' },
		{ 'story-embed': 1, kind: 'set', state: { toString: () => 'toll-climb' } },
		{ 'story-embed': 1, kind: 'set', state: MEGABYTE },
		{ 'story-embed': 1, kind: 'size', height: 9 },
		throwing('type'),
		throwing('story-embed', 'kind'),
		new Proxy(
			{},
			{
				ownKeys: () => {
					throw new Error('the keys were read');
				},
				get: () => {
					throw new Error('something was read');
				}
			}
		),
		Proxy.revocable({}, {}).proxy
	])('ignores malformed and foreign messages', (data) => {
		expect(parseHostMessage(data)).toBeUndefined();
	});
});

describe('secretOf', () => {
	it('reads the secret after #?', () => {
		expect(secretOf('#?secret=9Ab')).toBe('9Ab');
		expect(secretOf('#?a=1&secret=9Ab')).toBe('9Ab');
	});

	it('accepts only letters and digits', () => {
		for (const hash of ['', '#', '#toll', '#secret=a', '#?secret=', '#?secret=a-b', '#?secret=%41'])
			expect(secretOf(hash)).toBeUndefined();
	});
});
