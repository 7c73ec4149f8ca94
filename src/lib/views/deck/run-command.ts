import type { Command } from './keys';
import type { Talk } from './talk.svelte';

/**
 * Runs a command that changes the talk itself, which works the same in each of its windows.
 * @param typed the digits of a step number typed so far
 * @returns whether it was such a command; the window handles the others
 */
export function runCommand(talk: Talk, command: Command, typed: string): boolean {
	switch (command.do) {
		case 'move':
			talk.turn(command.by);
			return true;
		case 'scene':
			talk.scene(command.by);
			return true;
		case 'first':
		case 'last':
			talk.goEnd(command.do);
			return true;
		case 'detail':
			talk.detail(command.by);
			return true;
		case 'return':
			talk.return();
			return true;
		case 'go':
			talk.goNumber(Number(typed));
			return true;
		case 'blank':
			talk.blank(command.colour);
			return true;
		case 'clear':
			talk.set({ lines: '' });
			return true;
		case 'leave':
			talk.set({ blank: '' });
			return true;
		default:
			return false;
	}
}
