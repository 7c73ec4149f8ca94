/** Messages by which a host page asks for sizes, or sets a step. */
export const HELLOS = [
	'[iFrameSizer]r0:8:false:false:32:true',
	{ type: 'iframe-child-init' },
	{ message: 'ready', secret: 'stolen' },
	{ 'story-embed': 1, kind: 'set', state: 'toll-climb' }
];
