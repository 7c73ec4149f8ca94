import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { find } from '../../../tools/packages.mjs';
import type { Cleanup } from './cleanup';
import { freePort, startDaemon } from './daemon';
import { startNginx } from './nginx';

/** The author of the site. */
export const AUTHOR = { name: 'author', password: 'a long enough password' };

const STOCK = '/usr/share/wordpress';
const isRoot = process.getuid?.() === 0;

/** Whether something listens on a Unix socket. */
const listensAt = (socket: string) => () =>
	new Promise<boolean>((resolve) => {
		const connection = connect(socket)
			.on('connect', () => {
				connection.destroy();
				resolve(true);
			})
			.on('error', () => resolve(false));
	});

/** Starts a separate database server, without a network and with one empty database. */
async function startDatabase(cleanup: Cleanup, folder: string): Promise<string> {
	const data = join(folder, 'data');
	const socket = join(folder, 'database.sock');
	const user = isRoot ? ['--user=root'] : [];
	const installed = spawnSync(
		find('mariadb-install-db') ?? 'mariadb-install-db',
		[
			'--no-defaults',
			`--datadir=${data}`,
			'--auth-root-authentication-method=normal',
			'--skip-test-db',
			...user
		],
		{ encoding: 'utf8' }
	);
	if (installed.status !== 0)
		throw new Error(`No database:\n${installed.stdout}${installed.stderr}`);
	const first = join(folder, 'first.sql');
	writeFileSync(first, 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;\n');
	const options = [
		'--no-defaults',
		`--datadir=${data}`,
		`--socket=${socket}`,
		`--pid-file=${join(folder, 'database.pid')}`,
		`--init-file=${first}`,
		'--skip-networking',
		// A test database need not survive a crash.
		'--innodb-flush-log-at-trx-commit=0',
		...user
	];
	cleanup.keep(await startDaemon(find('mariadbd') ?? 'mariadbd', options, listensAt(socket)));
	return socket;
}

async function startPhp(cleanup: Cleanup, folder: string): Promise<string> {
	const socket = join(folder, 'php.sock');
	const settings = join(folder, 'php-fpm.conf');
	writeFileSync(
		settings,
		`[global]
error_log = ${folder}/php.log
daemonize = no
[wordpress]
${isRoot ? 'user = root\ngroup = root' : ''}
listen = ${socket}
pm = static
pm.max_children = 6
catch_workers_output = yes
`
	);
	const args = [
		'--nodaemonize',
		'--fpm-config',
		settings,
		...(isRoot ? ['--allow-to-run-as-root'] : [])
	];
	cleanup.keep(await startDaemon(find(/^php-fpm[\d.]*$/) ?? 'php-fpm', args, listensAt(socket)));
	return socket;
}

/**
 * Runs a copy of Debian's WordPress in a new folder, installed by its own setup page.
 * @param trusted the self-signed certificate that it trusts
 * @returns its address, without a trailing slash
 */
export async function startWordPress(cleanup: Cleanup, trusted: string): Promise<string> {
	const folder = cleanup.folder();
	const port = await freePort();
	const address = `http://localhost:${port}`;
	const site = join(folder, 'wordpress');
	// Debian's settings look up a site by its host name in /etc, so the copy gets plain ones.
	cpSync(STOCK, site, {
		recursive: true,
		dereference: true,
		filter: (source) => source !== join(STOCK, 'wp-config.php')
	});
	const database = await startDatabase(cleanup, folder);
	writeFileSync(
		join(site, 'wp-config.php'),
		`<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${database}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${address}');
define('WP_SITEURL', '${address}');
// Without a network, its search for updates would hang.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
$wp_filter['https_ssl_verify'][10][] = ['function' => fn() => '${trusted}', 'accepted_args' => 1];
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`
	);
	const php = await startPhp(cleanup, folder);
	const server = `root ${site};
		index index.php;
		include /etc/nginx/mime.types;
		location / { try_files $uri $uri/ /index.php?$args; }
		location ~ \\.php$ {
			include /etc/nginx/fastcgi_params;
			fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
			fastcgi_param HTTP_HOST $http_host;
			fastcgi_read_timeout 120;
			fastcgi_pass unix:${php};
		}`;
	cleanup.keep(await startNginx({ folder, port, server }));
	const answer = await fetch(`${address}/wp-admin/install.php?step=2`, {
		method: 'POST',
		body: new URLSearchParams({
			weblog_title: 'Another site',
			user_name: AUTHOR.name,
			admin_password: AUTHOR.password,
			admin_password2: AUTHOR.password,
			pw_weak: '1',
			admin_email: 'author@example.org',
			blog_public: '0'
		})
	});
	const page = await answer.text();
	if (!page.includes('wp-login.php')) throw new Error(`WordPress was not installed:\n${page}`);
	return address;
}
