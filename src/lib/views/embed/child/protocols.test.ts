import { describe, expect, it } from 'vitest';
import { sizeMessages } from './protocols';

const SIZE = { width: 480, height: 468 };
const PLACE = {
	id: 'toll/toll-climb',
	instance: '2',
	url: {
		href: 'https://example.org/embed/toll/toll-climb/?i=2',
		pathname: '/embed/toll/toll-climb/',
		search: '?i=2'
	}
};
const FOR_ALL = [
	{ 'story-embed': 1, kind: 'size', id: 'toll/toll-climb', instance: '2', width: 480, height: 468 },
	{ sentinel: 'amp', type: 'embed-size', height: 468 },
	{ 'datawrapper-height': { '/embed/toll/toll-climb/?i=2': 468 } },
	'{"src":"https://example.org/embed/toll/toll-climb/?i=2","context":"iframe.resize","height":468}'
];

describe('sizeMessages', () => {
	it('sends four messages to every host page', () => {
		expect(sizeMessages(SIZE, PLACE, {})).toEqual(FOR_ALL);
	});

	it('adds the messages of the tools that were detected', () => {
		const peers = {
			pym: 'chart-1',
			resizer: { id: 'r0', sized: false },
			openResizer: true,
			wordpress: 'aB3'
		};
		expect(sizeMessages(SIZE, PLACE, peers)).toEqual([
			...FOR_ALL,
			'pymxPYMxchart-1xPYMxheightxPYMx468',
			'[iFrameSizer]r0:468:480:init',
			{ type: 'iframe-resized', height: 468, width: 480 },
			{ message: 'height', value: 468, secret: 'aB3' }
		]);
	});

	it('reports a change to iframe-resizer after the first answer', () => {
		const peers = { resizer: { id: 'r0', sized: true } };
		expect(sizeMessages(SIZE, PLACE, peers)).toContain('[iFrameSizer]r0:468:480:resizeObserver');
	});
});
