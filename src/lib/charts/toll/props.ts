import type { Tables } from '../../data/types';
import type { TollPose } from './poses';

/** The props of every part of the toll chart. */
export interface PartProps {
	data: Tables;
	pose: TollPose;
}
