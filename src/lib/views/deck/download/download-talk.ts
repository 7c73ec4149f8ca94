import { stored } from '../../../storage/stored';
import { ownNotes } from '../../own-notes';
import { writeTalkFile } from '../../talk-file/write-talk-file';
import { newName } from '../channel';
import { rehearsal, storedTimes } from '../speaker/rehearsal.svelte';
import { saveFile } from '../speaker/save-file';
import type { Talk } from '../talk.svelte';

/** The speaker's own slides, as a JSON text. */
const ownSlides = stored('slides');

/**
 * Saves a talk as one file: its steps, what is chosen, and the speaker's own notes, times and slides.
 * @param address the URL of the page to which the talk is added
 * @throws Error if that page is neither cached nor on the network
 */
export async function downloadTalk(talk: Talk, address: string): Promise<void> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers ${response.status}`);
	const { names, minutes, choices } = talk.shared;
	const html = writeTalkFile(
		await response.text(),
		{
			id: newName(),
			talk: { names, minutes, choices },
			notes: ownNotes(),
			times: { ...storedTimes(), ...rehearsal.times }
		},
		ownSlides.read()
	);
	saveFile(html, `${STORY_SLUG}-talk.html`, 'text/html');
}
