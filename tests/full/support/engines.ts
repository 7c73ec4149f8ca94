import { has } from '../../../tools/packages.mjs';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { startWebKit } from './webkit';

/** The engines of today's browsers: how each is started, and whether it is installed here. */
export const ENGINES = [
	{ name: 'Chromium', start: startChromium, here: true, complains: true },
	{ name: 'Firefox', start: startFirefox, here: has('firefox'), complains: true },
	// WebKitGTK's driver does not report console messages.
	{ name: 'WebKitGTK', start: startWebKit, here: has('webkit'), complains: false }
] as const;
