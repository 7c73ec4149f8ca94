import type fc from 'fast-check';
import {
	agrees,
	ids,
	isLow,
	look,
	runs,
	type Popover,
	type Seen,
	type StoryModel,
	type StoryReal,
	type Wanted
} from './story-page';

export type Command = fc.AsyncCommand<StoryModel, StoryReal>;

/** Where a reader waits after a command: nowhere, for the chart, or for the address too. */
export type Wait = 'none' | 'chart' | 'address';

/**
 * The popover that is left open once another step is shown: that of a figure goes with its run.
 * @param before the window before it
 */
function popoverAt(model: StoryModel, step: string, before: string): Popover | undefined {
	const { popover, step: from } = model;
	if (popover === undefined || from === undefined) return undefined;
	if (popover === '' || popover === 'scenes') return popover;
	// Between a window with a stage and one too low for it figures come and go.
	if (isLow(before) !== isLow(model.size)) return '';
	// Without a stage each step has a figure that stays.
	if (isLow(before)) return popover;
	return runs[ids.indexOf(from)] === runs[ids.indexOf(step)] ? popover : '';
}

/** Notes in the entry that is shown what was read in it, where the address has followed. */
function read(model: StoryModel, seen: Seen, wait: Wait): void {
	const { step, size } = model;
	const certain = wait === 'address' && step !== undefined && seen.hash === step;
	model.entries[model.at] = certain ? { read: { step, size } } : {};
}

interface Doing {
	check?: (model: Readonly<StoryModel>) => boolean;
	/** Does it to the page, and tells what has to come of it. */
	act: (real: StoryReal, model: StoryModel, seen: Seen) => Promise<Wanted>;
}

/** A command: does it to the page, and waits until the page agrees with what should come of it. */
export const command = (name: string, wait: Wait, { check = () => true, act }: Doing): Command => ({
	check: (model) => check(model),
	run: async (model, real) => {
		const before = await look(real.page);
		const wanted = await act(real, model, before);
		if (wait === 'none') {
			model.step = undefined;
			model.popover = undefined;
			model.entries[model.at] = {};
			return;
		}
		const certain = model.step !== undefined;
		const { step, from, y, popover } = wanted;
		const seen = await agrees(real, model, {
			// What comes of a command after one that nobody has waited for is not certain.
			...(certain && {
				step,
				y,
				from,
				popover: popover ?? (step && popoverAt(model, step, before.size))
			}),
			address: wait === 'address'
		});
		read(model, seen, wait);
	},
	toString: () =>
		wait === 'chart' ? name : `${name} (waits for ${wait === 'none' ? 'nothing' : wait})`
});
