import type { Tables } from '../../data/table-types';
import type { TollPose } from './toll-keyframes';

/** The props of every part of the toll chart. */
export interface PartProps {
	data: Tables;
	pose: TollPose;
}
