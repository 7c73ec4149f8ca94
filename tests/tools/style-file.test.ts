import { expect, it } from 'vitest';
import { styleFile } from '../../tools/style-file.mjs';

it.each([
	['/src/app.css', '/src/app.css'],
	['/src/app.css?inline', '/src/app.css'],
	['/src/app.css?direct', '/src/app.css'],
	['/src/app.css?raw', undefined]
])('takes the style sheet %s for %s', (id, file) => {
	expect(styleFile(id)).toBe(file);
});
