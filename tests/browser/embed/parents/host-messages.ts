/** Messages by which a host page asks for sizes, or sets a step. */
export const HELLOS = [
	'[iFrameSizer]r0:8:false:false:32:true',
	{ type: 'iframe-child-init' },
	{ message: 'ready', secret: 'stolen' },
	{ 'story-embed': 1, kind: 'set', state: 'toll-climb' }
];
/** Malformed and hostile messages. */
export const MALFORMED = [
	null,
	0,
	true,
	'',
	'[iFrameSizer]',
	'[iFrameSizer]::::',
	'[iFrameSizer]message:{"a":1}',
	'pymxPYMxxPYMx',
	'x'.repeat(1_000_000),
	[],
	[[]],
	{},
	{ 'story-embed': 1 },
	{ 'story-embed': 1, kind: 'set', state: 7 },
	{ 'story-embed': 1, kind: 'set', state: 'no-such-step' },
	{ 'story-embed': 1, kind: 'set', state: '__proto__' },
	{ 'story-embed': 1, kind: 'size', height: 1 },
	{ message: 'ready', secret: '"><script>' },
	{ message: 'ready', secret: { toString: 1 } },
	{ type: ['iframe-child-init'] }
];
