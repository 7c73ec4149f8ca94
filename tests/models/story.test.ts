import fc from 'fast-check';
import { test } from '../browser/test';
import { checkModel, modelTest } from './support/model';
import { commands, finish, start } from './support/story-commands';
import { noteEvents } from './support/story-page';

test('all parts of the story show the step at the scroll position', modelTest, async ({ open }) => {
	const story = await open({ permissions: ['clipboard-write'], before: noteEvents });
	await checkModel('story', {
		starts: fc.constant(0),
		setup: () => start(story),
		commands,
		finish,
		maxCommands: 10
	});
});
