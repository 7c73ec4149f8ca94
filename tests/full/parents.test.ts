import { afterAll, beforeAll, describe } from 'vitest';
import { PARENTS } from '../browser/embed/parents/hosts';
import { elsewhere, type Elsewhere } from '../browser/embed/parents/server';
import { expectSized, SITUATIONS, type Situation } from '../browser/embed/parents/sizing';
import { test } from '../browser/test';

const results = new Map<string, Map<Situation, string>>();

let host: Elsewhere;
beforeAll(async () => {
	host = await elsewhere();
});
afterAll(async () => {
	await host.close();
	console.log(table());
});

/** The table in docs/embedding.md. */
function table(): string {
	const rows = PARENTS.map(({ name, missing }) => {
		const row = results.get(name);
		return [name, ...SITUATIONS.map((each) => row?.get(each) ?? missing ?? '–')];
	});
	const head = ['host page', ...SITUATIONS];
	return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

describe.for(PARENTS)('in a page with $name', (parent) => {
	test('an embed is as high as its chart', async ({ browser, skip }) => {
		const row = new Map<Situation, string>();
		results.set(parent.name, row);
		const report = (situation: Situation, outcome: string) => row.set(situation, outcome);
		await expectSized({ browser, host, parent, skip, report });
	});
});
