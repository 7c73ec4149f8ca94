import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serve } from '../../tools/serve.mjs';
import { temporaryFolder } from '../support/temporary-folder';

it('serves a build under the base path that it was made for', async () => {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'embed'));
	writeFileSync(
		join(folder, 'index.html'),
		'<link rel="canonical" href="https://example.org/up/stream/">'
	);
	writeFileSync(join(folder, 'embed/index.html'), 'An embed');
	const { address, close } = await serve(0, { folder });
	const answer = await fetch(`${address}embed/`);
	await close();
	expect(address).toMatch(/^http:\/\/localhost:\d+\/up\/stream\/$/);
	expect(await answer.text()).toBe('An embed');
});
