import { register } from './register';

/** The Network Information API, which only Chromium has. */
interface Connected {
	connection?: { saveData?: boolean };
}

// For pages without an offline status. With `saveData`, only opening the deck caches the site.
const address = document.currentScript?.dataset.worker;
if (address && !(navigator as Connected).connection?.saveData) void register(address);
