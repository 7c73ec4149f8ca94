import { afterAll, beforeAll } from 'vitest';
import { PARENTS } from './parents/hosts';
import { elsewhere, type Elsewhere } from './parents/server';
import { expectTwoSized } from './parents/sizing';
import { test } from '../test';

let host: Elsewhere;
beforeAll(async () => {
	host = await elsewhere();
});
afterAll(() => host.close());

// `tests/full/parents.test.ts` tries every host page in every situation.
test.for(PARENTS.filter(({ name }) => ['pym.js 1.3.2', '`/embed/v1.js`'].includes(name)))(
	'two embeds are as high as their chart in a page with $name',
	async (parent, { browser, skip }) => {
		await expectTwoSized({ browser, host, parent, skip });
	}
);
