import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './install.mjs';

/**
 * What the long tests need beside Node and Chromium.
 * @typedef {object} Part
 * @property {string} name what a person calls it
 * @property {RegExp[]} programs
 * @property {string[]} [folders]
 * @property {string[]} packages of Debian, which bring them
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
	webkit: {
		name: 'WebKitGTK',
		programs: [/^WebKitWebDriver$/, /^Xvfb$/],
		packages: ['webkit2gtk-driver', 'xvfb']
	}
};

/** @typedef {keyof typeof PARTS} PartName */

// Debian keeps servers off the PATH of people.
const folders = () => [
	...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
	'/usr/local/sbin',
	'/usr/sbin',
	'/sbin'
];

/**
 * @param {string | RegExp} program
 * @returns {string | undefined} its path
 */
export function find(program) {
	for (const folder of folders()) {
		const name =
			typeof program === 'string'
				? program
				: existsSync(folder) && readdirSync(folder).find((file) => program.test(file));
		if (name && existsSync(join(folder, name))) return join(folder, name);
	}
	return undefined;
}

/** @param {PartName} name */
export function has(name) {
	/** @type {Part} */
	const { programs, folders: needed = [] } = PARTS[name];
	return programs.every(find) && needed.every((folder) => existsSync(folder));
}

/** Whether missing packages can be installed without asking anyone. */
export const canInstall = () =>
	process.getuid?.() === 0 && existsSync('/etc/debian_version') && find('apt-get') !== undefined;

const POLICY = '/usr/sbin/policy-rc.d';

/**
 * Installs what a part needs, with Debian's or Ubuntu's package manager.
 * @param {PartName[]} names
 */
export function installPackages(names) {
	const packages = [...new Set(names.flatMap((name) => PARTS[name].packages))];
	console.log(`Installing ${packages.join(', ')} with apt-get …`);
	const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
	// Tests start servers of their own: the machine's are not to run because of them.
	const forbids = !existsSync(POLICY);
	if (forbids) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
	try {
		// An old list of packages often still serves where the update is refused.
		run('apt-get', ['update', '-qq'], quiet);
		run('apt-get', ['install', '-qqy', '--no-install-recommends', ...packages], quiet);
	} finally {
		if (forbids) rmSync(POLICY);
	}
}
