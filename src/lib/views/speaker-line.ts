import m from '$messages/claims.json';
import type { Claim } from '../data/claims';
import { capital } from '../data/format';
import { fillMessage } from '../messages/fill-message';

/** Who made a claim, when, and in which role. */
export const speakerLine = ({
	speaker,
	date,
	standing
}: Pick<Claim, 'speaker' | 'date' | 'standing'>): string =>
	fillMessage(m.speaker, {
		claimed: STORY_CLAIMED,
		speaker,
		date,
		standing: capital(standing)
	});
