import { afterAll, beforeAll, describe } from 'vitest';
import { PARENTS } from './parents/hosts';
import { elsewhere, type Elsewhere } from './parents/server';
import { expectTwoSized } from './parents/sizing';
import { long } from '../long';
import { test } from '../test';

let host: Elsewhere;
beforeAll(async () => {
	host = await elsewhere();
});
afterAll(() => host.close());

// `tests/full/parents.test.ts` tries every host page in every situation.
for (const parent of PARENTS) {
	const isQuick = ['pym.js 1.3.2', '`/embed/v1.js`'].includes(parent.name);
	describe(`in a page with ${parent.name}`, isQuick ? {} : long, () => {
		test('two embeds are as high as their chart', async ({ browser, skip }) => {
			await expectTwoSized({ browser, host, parent, skip });
		});
	});
}
