import { test } from '../browser/test';
import { commands, HOST, serveHost, start, starts } from './support/embed-frame';
import { checkModel, modelTest } from './support/model';

test('an embed shows its whole step in a frame of its height', modelTest, async ({ open }) => {
	const viewport = { width: 1200, height: 1200 };
	const host = await open({ path: HOST, viewport, before: serveHost, asleep: true });
	await checkModel('embed', {
		starts,
		setup: (embed) => start(host, embed),
		commands,
		maxCommands: 8
	});
});
