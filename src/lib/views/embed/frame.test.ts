import { describe, expect, it } from 'vitest';
import { frameMarkup } from './frame';

const facts = {
	src: 'https://example.org/embed/toll/',
	title: 'The share rose',
	height: 520,
	smallest: 400,
	tallest: 610
};

describe('frameMarkup', () => {
	it('matches the markup in the contract exactly', () => {
		expect(frameMarkup(facts)).toBe(
			'<iframe src="https://example.org/embed/toll/" title="The share rose" width="100%" height="610"' +
				' frameborder="0" allow="fullscreen" referrerpolicy="strict-origin-when-cross-origin"' +
				' style="border:0;min-height:400px;height:520px;' +
				'height:if(supports(frame-sizing:content-height):auto;else:520px);frame-sizing:content-height"></iframe>'
		);
	});

	it('escapes its title and its URL', () => {
		const tag = frameMarkup({ ...facts, src: 'https://a.org/?b&c="', title: '<b>"1 & 2"' });
		expect(tag).toContain('src="https://a.org/?b&amp;c=&quot;"');
		expect(tag).toContain('title="&lt;b&gt;&quot;1 &amp; 2&quot;"');
	});
});
