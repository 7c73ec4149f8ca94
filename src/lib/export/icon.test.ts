import { expect, it } from 'vitest';
import { iconOf } from './icon.server';

it('is the file that the theme names', () => {
	expect(iconOf({ icon: 'src/story/icon.svg' })).toMatch(/^<svg [^>]*viewBox="0 0 32 32">/);
});

it('is a plain one otherwise, in the colours of both themes', () => {
	for (const icon of [iconOf(), iconOf({})]) {
		expect(icon).toMatch(/^<svg [^>]*viewBox="0 0 32 32">/);
		expect(icon.match(/#[0-9a-f]{6}/g)).toHaveLength(4);
	}
});
