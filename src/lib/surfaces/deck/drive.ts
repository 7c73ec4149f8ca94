import type { Command } from './keys';
import type { Talk } from './talk.svelte';

/**
 * Does what a command asks of the talk itself, which is the same in each of its windows.
 * @param typed the digits that have been typed of a step's number
 * @returns whether it was such a command; the others are the window's own
 */
export function drive(talk: Talk, command: Command, typed: string): boolean {
	switch (command.do) {
		case 'move':
			talk.move(command.by);
			return true;
		case 'scene':
			talk.scene(command.by);
			return true;
		case 'first':
			talk.goNumber(1);
			return true;
		case 'last':
			talk.goNumber(talk.steps.length);
			return true;
		case 'go':
			talk.goNumber(Number(typed));
			return true;
		case 'blank':
			talk.blank(command.colour);
			return true;
		case 'leave':
			talk.set({ blank: '' });
			return true;
		default:
			return false;
	}
}
