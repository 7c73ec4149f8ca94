import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run } from './install.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where browsers are installed that put nothing on the PATH. */
function usualPlaces() {
	const { HOME = '', ProgramFiles, LOCALAPPDATA, 'ProgramFiles(x86)': programs86 } = process.env;
	if (process.platform === 'darwin') {
		return ['/', HOME].flatMap((home) =>
			['Chromium', 'Google Chrome'].map((name) =>
				join(home, 'Applications', `${name}.app`, 'Contents/MacOS', name)
			)
		);
	}
	return [ProgramFiles, programs86, LOCALAPPDATA].flatMap((folder) =>
		folder
			? ['Google/Chrome', 'Chromium'].map((name) => join(folder, name, 'Application/chrome.exe'))
			: []
	);
}

/**
 * Whether a file is a browser that starts. Ubuntu's `chromium-browser` may be a note that asks
 * for a snap; Windows would open a window when asked for its version.
 * @param {string} file
 */
function starts(file) {
	if (!existsSync(file)) return false;
	if (process.platform === 'win32') return true;
	const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
	return status === 0 && /Chrom/.test(stdout);
}

/**
 * @returns {Promise<string | undefined>} the path of the Chromium to test with: the one that
 * CHROME_PATH names, else the system's, else the one that Playwright has downloaded
 */
export async function findChromium() {
	if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	const { chromium } = await import('playwright-core');
	return [...onPath, ...usualPlaces(), chromium.executablePath()].find(starts);
}

function isRoot() {
	return process.getuid?.() === 0;
}

/** On Debian and Ubuntu as root, the package manager brings the libraries along. */
function installWithApt() {
	if (!isRoot() || !existsSync('/etc/debian_version')) return;
	console.log('Installing Chromium with apt-get …');
	const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
	// An old list of packages often still serves where the update is refused.
	run('apt-get', ['update', '-q'], quiet);
	run('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], quiet);
}

function installWithPlaywright() {
	console.log('Downloading Chromium with Playwright …');
	const cli = join(root, 'node_modules/playwright-core/cli.js');
	const install = ['install', '--no-shell', 'chromium'];
	const withLibraries = isRoot() && process.platform === 'linux' ? ['--with-deps'] : [];
	if (!run(process.execPath, [cli, ...install, ...withLibraries]) && withLibraries.length) {
		run(process.execPath, [cli, ...install]);
	}
}

/**
 * Finds a Chromium, or installs one.
 * @returns {Promise<string | undefined>} its path, or nothing after a sentence that says what to do
 */
export async function ensureChromium() {
	for (const install of [() => undefined, installWithApt, installWithPlaywright]) {
		install();
		const found = await findChromium();
		if (found && starts(found)) return found;
		if (process.env.CHROME_PATH) break;
	}
	console.error(
		process.env.CHROME_PATH
			? `CHROME_PATH names ${process.env.CHROME_PATH}, which is no Chromium that starts: correct it, or unset it.`
			: 'The tests need Chromium, and none could be installed: install Chromium or Chrome, or name one with CHROME_PATH, and try again.'
	);
	return undefined;
}
