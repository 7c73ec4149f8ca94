import type fc from 'fast-check';
import {
	agrees,
	type TalkModel,
	type TalkReal,
	type Which,
	type WindowModel
} from './talk-windows';

/** An action on a talk and on its model. */
export type Command = fc.AsyncCommand<TalkModel, TalkReal>;

interface CommandOptions {
	check?: (model: Readonly<TalkModel>) => boolean;
	act: (real: TalkReal, model: Readonly<TalkModel>) => Promise<unknown>;
	change: (model: TalkModel) => unknown;
	/** Whether to wait until the address of the slides names the step. */
	address?: boolean;
}

/** A command after which both windows must agree with the model. */
export const command = (
	name: string,
	{ check = () => true, act, change, address }: CommandOptions
): Command => ({
	check,
	run: async (model, real) => {
		await act(real, model);
		change(model);
		await agrees(real, model, address);
	},
	toString: () => name
});

/** The model of an open window. */
export const of = (model: TalkModel, which: Which): WindowModel => {
	const own = model[which];
	if (!own) throw new Error('the speaker window is closed');
	return own;
};
