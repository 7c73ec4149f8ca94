import { register } from './register';

/** What Chromium knows of a reader's wish for less data, and other browsers do not tell. */
interface Connected {
	connection?: { saveData?: boolean };
}

// For a page that says nothing about it. Who wants to save data gets the talk by opening it.
const address = document.currentScript?.dataset.worker;
if (address && !(navigator as Connected).connection?.saveData) void register(address);
