import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { followDrawings } from '../browser/drawing-files';
import { test } from '../browser/test';
import {
	commands,
	chartSteps,
	finish,
	SIZES,
	start,
	type WalkPage,
	type WalkPages
} from './support/drawing-walk';
import { checkModel, modelTest } from './support/model';

test(
	'a drawing after interrupted transitions is that of a fresh page',
	modelTest,
	async ({ open }) => {
		const opened = async (): Promise<WalkPage> => {
			let arrived = () => Promise.resolve();
			const before = (page: Page) => void (arrived = followDrawings(page));
			const { page } = await open({ reducedMotion: 'no-preference', before });
			return { page, arrived };
		};
		const pages: WalkPages = {
			walked: await opened(),
			loaded: await opened(),
			drawings: new Map()
		};
		await checkModel('drawings', {
			starts: fc.record({
				step: fc.constantFrom(...chartSteps),
				size: fc.constantFrom(...SIZES)
			}),
			setup: (end) => start(pages, end),
			commands,
			finish,
			maxCommands: 8
		});
	}
);
