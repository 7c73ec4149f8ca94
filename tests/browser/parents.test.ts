import { afterAll, beforeAll, describe, expect } from 'vitest';
import { PARENTS } from './parents/hosts';
import { elsewhere, type Elsewhere } from './parents/server';
import { expectSized, expectTwoSized } from './parents/sizing';
import { long } from './long';
import { test } from './test';

let host: Elsewhere;
beforeAll(async () => {
	host = await elsewhere();
});
afterAll(() => host.close());

// Every parent in every situation takes a minute: `npm run test:parents`.
describe.for(PARENTS)('in a page with $name', (parent) => {
	test('two embeds are as high as their chart', async ({ browser, skip }) => {
		await expectTwoSized({ browser, host, parent, skip });
	});
});

test(
	'with the helper, an embed is as high as its chart in every situation',
	long,
	async ({ browser, skip }) => {
		const parent = PARENTS.find(({ name }) => name === '`/embed/v1.js`');
		if (!parent) expect.fail('the helper is none of the parents');
		await expectSized({ browser, host, parent, skip });
	}
);
