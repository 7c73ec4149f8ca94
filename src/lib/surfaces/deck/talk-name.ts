import { queryInAddress, showQueryInAddress } from '../address';
import { newName } from './channel';

const KEY = 'upstream:talk';

/** Keeps the name of the talk for this tab, so that a reload comes back to it. */
export function keepTalkName(name: string): void {
	try {
		sessionStorage.setItem(KEY, name);
	} catch {
		// Without it a reload begins a talk of its own; the speaker's window can open the slides again.
	}
}

function keptTalkName(): string {
	try {
		return sessionStorage.getItem(KEY) ?? '';
	} catch {
		return '';
	}
}

/**
 * The name of the talk whose slides this tab has: the one that a speaker's window has given it by
 * the address, else the one before a reload, else a new one. It leaves the address, whose copies
 * would follow the same talk.
 */
export function talkName(): string {
	const name = queryInAddress('talk') || keptTalkName() || newName();
	showQueryInAddress({ talk: '' });
	keepTalkName(name);
	return name;
}
