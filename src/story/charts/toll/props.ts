import type { Tables } from '../../tables/table-types';
import type { TollKeyframe } from './toll-keyframes';

/** The props of every part of the toll chart. */
export interface PartProps {
	data: Tables;
	keyframe: TollKeyframe;
}
