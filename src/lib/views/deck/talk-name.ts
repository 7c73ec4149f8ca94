import { queryInAddress, showQueryInAddress } from '../address';
import { newName } from './channel';

const KEY = 'upstream:talk';

/** Stores the name of the talk for this tab, so that a reload joins it again. */
export function keepTalkName(name: string): void {
	try {
		sessionStorage.setItem(KEY, name);
	} catch {
		// Without storage, a reload starts a new talk; the speaker window can open the slides again.
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
 * The name of this tab's talk: from the URL if the speaker window opened it, else from before a
 * reload, else a new one. The name is removed from the URL, as copies of the URL would join the
 * same talk.
 */
export function talkName(): string {
	const name = queryInAddress('talk') || keptTalkName() || newName();
	showQueryInAddress({ talk: '' });
	keepTalkName(name);
	return name;
}
