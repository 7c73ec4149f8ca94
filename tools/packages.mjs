import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import spawn from 'nano-spawn';

/**
 * Third-party software that some tests use.
 * @typedef {object} Part
 * @property {string} name
 * @property {RegExp[]} programs
 * @property {string[]} [folders]
 * @property {string[]} packages the Debian packages that hold them
 */

/** @satisfies {Record<string, Part>} */
export const PARTS = {
	nginx: { name: 'nginx', programs: [/^nginx$/], packages: ['nginx'] },
	wordpress: {
		name: 'WordPress',
		programs: [/^nginx$/, /^mariadbd$/, /^mariadb-install-db$/, /^php-fpm[\d.]*$/],
		folders: ['/usr/share/wordpress/wp-content/themes/twentytwentyfive'],
		packages: [
			'nginx',
			'mariadb-server',
			'php-fpm',
			'php-mysql',
			'wordpress',
			'wordpress-theme-twentytwentyfive'
		]
	},
	firefox: { name: 'Firefox', programs: [/^firefox-esr$/], packages: ['firefox-esr'] },
	libreoffice: {
		name: 'LibreOffice',
		programs: [/^soffice$/],
		packages: ['libreoffice-calc-nogui']
	},
	webkit: {
		name: 'WebKitGTK',
		programs: [/^WebKitWebDriver$/, /^Xvfb$/],
		packages: ['webkit2gtk-driver', 'xvfb']
	}
};

/** @typedef {keyof typeof PARTS} PartName */

/**
 * @param {string | RegExp} program its name
 * @returns {string | undefined} its path
 */
export function find(program) {
	// Debian keeps servers out of the PATH of ordinary users.
	const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin'];
	for (const folder of folders) {
		if (!folder || !existsSync(folder)) continue;
		const name = readdirSync(folder).find((file) =>
			typeof program === 'string' ? file === program : program.test(file)
		);
		if (name) return join(folder, name);
	}
	return undefined;
}

/** @param {PartName} name */
export function has(name) {
	/** @type {Part} */
	const { programs, folders = [] } = PARTS[name];
	return programs.every(find) && folders.every((folder) => existsSync(folder));
}

/** Whether this machine lets the tests install Debian packages. */
export const canInstall = () =>
	process.getuid?.() === 0 && existsSync('/etc/debian_version') && find('apt-get') !== undefined;

/** Debian starts no service of a package while this script exits with 101. */
const POLICY = '/usr/sbin/policy-rc.d';
const POLICY_SCRIPT =
	'#!/bin/sh\n# Written by the tests of Upstream, for as long as they install packages.\nexit 101\n';

/**
 * Keeps installed services from starting: the tests start servers themselves.
 * @param {string} [file]
 * @returns {() => void} allows services again
 */
export function forbidServices(file = POLICY) {
	// Leave an administrator's policy alone. The same script is left over from a killed run.
	if (existsSync(file) && readFileSync(file, 'utf8') !== POLICY_SCRIPT) return () => undefined;
	writeFileSync(file, POLICY_SCRIPT, { mode: 0o755 });
	const allow = () => rmSync(file, { force: true });
	process.once('exit', allow);
	return () => {
		process.off('exit', allow);
		allow();
	};
}

/**
 * Installs packages with apt-get.
 * @param {string[]} packages
 */
export async function installDebianPackages(packages) {
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	const allowServices = forbidServices();
	// Ctrl+C also reaches apt-get. When apt-get ends, this function ends too.
	const waitForApt = () => undefined;
	process.on('SIGINT', waitForApt);
	try {
		// If the update fails, an old list of packages often still works.
		await spawn('apt-get', ['update', '-qq'], { env }).catch(() => undefined);
		await spawn('apt-get', ['install', '-qqy', '--no-install-recommends', ...packages], { env });
	} finally {
		process.off('SIGINT', waitForApt);
		allowServices();
	}
}
