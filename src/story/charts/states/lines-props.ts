import type { Tables } from '../../tables/table-types';
import type { StatesKeyframe } from './states-keyframes';

/** The props of both views that draw lines. */
export interface LinesProps {
	data: Tables;
	keyframe: StatesKeyframe;
	/** The keyframe of the state at rest. */
	target: StatesKeyframe;
	/** The ids of the patterns, in ink and accent, and of the plot's clip path. */
	hatch: string;
	accent: string;
	clip: string;
}
