import type { Size } from '../chart/chart-types';
import { pathOf, type Shown } from './addresses';

/**
 * The folder of the files that only pages of this version of the site fetch. A page that was opened
 * before a deployment never gets the figures of after it: it finds its own files or none.
 * @param root the address of the front page, with a trailing slash
 */
export const versionedIn = (root: string): string => `${root}v/${SITE_VERSION}/`;

/** The drawing of a step without any text around it, for windows without a stage. */
export const stillIn = (root: string, shown: Shown & { step: string }, { width }: Size): string =>
	`${versionedIn(root)}charts/${pathOf(shown)}.still-${width}.svg`;
