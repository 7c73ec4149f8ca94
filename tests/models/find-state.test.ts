import fc from 'fast-check';
import { active } from '../browser/steps';
import { test } from '../browser/test';
import { commands, start } from './support/find-commands';
import { STEP } from './support/find-page';
import { checkModel, modelTest } from './support/model';

test('the find-a-state field shows the state or says why not', modelTest, async ({ open }) => {
	const story = await open({ path: `#${STEP}` });
	await active(story.page, STEP);
	await checkModel('find-a-state', {
		starts: fc.constant(0),
		setup: () => start(story),
		commands,
		maxCommands: 10
	});
});
