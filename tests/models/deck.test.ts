import fc from 'fast-check';
import { test } from '../browser/test';
import { checkModel, modelTest } from './support/model';
import { commands, finish, start, windowsOf } from './support/talk-commands';

test('the slides and their speaker window show the same step', modelTest, async ({ open }) => {
	const windows = windowsOf(await open({ path: 'present/' }));
	await checkModel('deck', {
		starts: fc.constant(0),
		setup: () => start(windows),
		commands,
		finish,
		maxCommands: 12
	});
});
