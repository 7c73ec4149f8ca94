import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { STORY } from './folders.mjs';
import { filesIn, textOf } from './files-in.mjs';

const CHARTS = join(STORY, 'charts');

/**
 * Whether a ready-made chart of the story has `choose`: the scripts of others need nothing for it. A
 * comment that looks like it costs readers some bytes and changes nothing else.
 */
export const choiceConditions = () => ({
	servedChoices:
		existsSync(CHARTS) &&
		filesIn(CHARTS).some(
			(file) => file.endsWith('.ts') && /^\s*choose: /m.test(textOf(join(CHARTS, file)))
		)
});
