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

/** What a reader waits for after a command: nothing, the chart, or the address too. */
export type Wait = 'none' | 'chart' | 'address';

/**
 * The popover that stays open when another step is shown. A figure's popover closes with its run.
 * @param before the size of the window before the command
 */
function popoverAt(model: StoryModel, step: string, before: string): Popover | undefined {
	const { popover, step: from } = model;
	if (popover === undefined || from === undefined) return undefined;
	if (popover === '' || popover === 'scenes') return popover;
	// A window with a stage and one too low for a stage have different figures.
	if (isLow(before) !== isLow(model.size)) return '';
	// Without a stage, each step has a permanent figure.
	if (isLow(before)) return popover;
	return runs[ids.indexOf(from)] === runs[ids.indexOf(step)] ? popover : '';
}

/** Records the current step in the current history entry, if the address has followed. */
function recordRead(model: StoryModel, seen: Seen, wait: Wait): void {
	const { step, size } = model;
	const certain = wait === 'address' && step !== undefined && seen.hash === step;
	model.entries[model.at] = certain ? { lastRead: { step, size } } : {};
}

interface CommandOptions {
	check?: (model: Readonly<StoryModel>) => boolean;
	/** Acts on the page and returns the expected result. */
	act: (real: StoryReal, model: StoryModel, seen: Seen) => Promise<Wanted>;
}

/** A command that acts on the page and waits until the page shows the expected result. */
export const command = (
	name: string,
	wait: Wait,
	{ check = () => true, act }: CommandOptions
): Command => ({
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
			// After a command without a wait, the result is not certain.
			...(certain && {
				step,
				y,
				from,
				popover: popover ?? (step && popoverAt(model, step, before.size))
			}),
			address: wait === 'address'
		});
		recordRead(model, seen, wait);
	},
	toString: () =>
		wait === 'chart' ? name : `${name} (waits for ${wait === 'none' ? 'nothing' : wait})`
});
