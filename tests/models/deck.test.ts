import fc from 'fast-check';
import { test } from '../browser/test';
import { checkModel, modelTest } from './support/model';
import { commands, finish, start, windowsOf } from './support/talk-commands';
import { storeOwnSlides, TALK } from './support/talk-windows';

test('the slides and their speaker window show the same step', modelTest, async ({ open }) => {
	const windows = await windowsOf(
		await open({
			path: `present/?steps=${TALK}`,
			serviceWorkers: 'allow',
			before: storeOwnSlides
		})
	);
	await checkModel('deck', {
		starts: fc.constant(0),
		setup: () => start(windows),
		commands,
		finish,
		maxCommands: 12
	});
});
