import { queryInAddress, showQueryInAddress } from '$lib/browser/address';
import { stored } from '../../storage/stored';
import { newName } from './channel';

const kept = stored('talk', 'sessionStorage');

/**
 * Stores the name of the talk for this tab, so that a reload joins it again. Without storage, a
 * reload starts a new talk; the speaker window can open the slides again.
 */
export function storeTalkName(name: string): void {
	kept.write(name);
}

/**
 * The name of this tab's talk: from the URL if the speaker window opened it, else from before a
 * reload, else a new one. The name is removed from the URL, as copies of the URL would join the
 * same talk.
 */
export function talkName(): string {
	const name = queryInAddress('talk') || kept.read() || newName();
	showQueryInAddress({ talk: '' });
	storeTalkName(name);
	return name;
}
