import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import spawn from 'nano-spawn';
import { root, stop } from './install.mjs';
import { canInstall, find, installDebianPackages } from './packages.mjs';

/**
 * Whether a file is a Chromium that starts. Ubuntu's `chromium-browser` may be a script that only
 * asks for a snap.
 * @param {string} file
 */
function starts(file) {
	const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
	return status === 0 && /Chrom/.test(stdout);
}

/**
 * The Chromium to test with: the one that CHROME_PATH names, else one on the PATH, else the one that
 * Playwright downloaded.
 * @returns {string | undefined} its path
 */
export function findChromium() {
	if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
	return [...names.map(find), chromium.executablePath()].find((path) => path && starts(path));
}

/** Uses apt if possible, otherwise Playwright's download; on Linux as root, with its libraries. */
async function install() {
	if (canInstall()) return installDebianPackages(['chromium']);
	const options = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
	await spawn('playwright-core', ['install', '--no-shell', 'chromium', ...options], {
		cwd: root,
		preferLocal: true
	});
}

/**
 * Finds a Chromium, and installs one if there is none.
 * @returns {Promise<string>} its path
 * @throws {Error} a sentence that says what to do
 */
export async function ensureChromium() {
	const { CHROME_PATH } = process.env;
	if (CHROME_PATH && !starts(CHROME_PATH)) {
		throw new Error(
			`CHROME_PATH is “${CHROME_PATH}”, expected the path of a Chromium that starts.`
		);
	}
	const found = findChromium();
	if (found) return found;
	const problem = await install().catch((error) => error);
	const installed = findChromium();
	if (installed) return installed;
	throw new Error(
		'The tests need Chromium, and it could not be installed. Install Chromium or Chrome, or set CHROME_PATH to its path.',
		{ cause: problem }
	);
}

/** Starts Chromium, installing it if there is none. Exits with one sentence if that fails. */
export async function launchChromium() {
	const executablePath = await ensureChromium().catch((error) => stop(error.message));
	return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
