import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { elementName, elementScript } from '$lib/views/embed/element-script';
import { definition } from '$story/story';
import { builtText, ROOT } from '../support/build';

describe('the name of the custom element', () => {
	it('is that of the story, and begins with a letter', () => {
		expect(elementName('upstream')).toBe('upstream-chart');
		expect(elementName('2014-rain')).toBe('story-2014-rain-chart');
	});
});

describe('the script of the custom element', () => {
	it('begins with the facts of the story, and leaves no name behind', () => {
		const facts = ['“Boats”', 'https://example.org/', ['pier']] as const;
		const script = elementScript('globalThis.found = ELEMENT;', 'boats', ...facts);
		runInThisContext(script);
		expect(globalThis).toMatchObject({ found: ['boats-chart', ...facts] });
		expect(globalThis).not.toHaveProperty('ELEMENT');
	});

	it('is under 2 kB', () => {
		const script = builtText(`${ROOT}embed/element.js`);
		expect(script).toContain(`"${definition.slug}-chart"`);
		expect(script.length).toBeLessThan(2000);
	});
});
