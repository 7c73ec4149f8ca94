import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePages, type PageServer } from '../full/support/page-server';
import { linkReport } from './link-report';

let server: PageServer;
beforeAll(async () => {
	server = await servePages({ '/found': 'a source' });
});
afterAll(() => server.stop());

it('names the sources whose address has no page', async () => {
	const report = await linkReport([
		{ address: `${server.address}found`, ids: ['census'] },
		{ address: `${server.address}gone?a=1&b=2`, ids: ['survey', 'survey-notes'] }
	]);
	expect(report).toEqual([
		`survey, survey-notes: status 404 from ${server.address}gone?a=1&b=2`,
		'Addresses that answered: 1 of 2.'
	]);
});

it('reports that there is no network if no address answers', async () => {
	const stopped = await servePages({});
	await stopped.stop();
	expect(await linkReport([{ address: stopped.address, ids: ['census'] }])).toEqual([
		'No address answered: there is no network, so no link is checked.'
	]);
});
