import { readFileSync } from 'node:fs';
import type { Theme } from '../chart/theme';
import { darkTokens, tokens } from './tokens';

/** The icon of a story that brings none: a ring and a disc, in its colours. */
const plainIcon = (): string =>
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>' +
	`.r{stroke:${tokens.slate}}.d{fill:${tokens.accent}}` +
	`@media(prefers-color-scheme:dark){.r{stroke:${darkTokens.slate}}.d{fill:${darkTokens.accent}}}` +
	'</style><circle cx="16" cy="16" r="12" fill="none" stroke-width="3" class="r"/>' +
	'<circle cx="16" cy="16" r="6" class="d"/></svg>';

/** The icon of a story as SVG: the file that its theme names, or a plain one. */
export const iconOf = ({ icon }: Theme = {}): string =>
	icon === undefined ? plainIcon() : readFileSync(icon, 'utf8');
