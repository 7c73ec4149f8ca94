import type { Tables } from '../../data/types';
import type { TollPose } from './poses';

/** What every part of the toll chart is given. */
export interface PartProps {
	data: Tables;
	pose: TollPose;
}
