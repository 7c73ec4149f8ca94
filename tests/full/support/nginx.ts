import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { find } from '../../../tools/packages.mjs';
import type { Certificate } from './certificate';
import { answersAt, startDaemon, type Daemon } from './daemon';

export interface NginxOptions {
	/** An empty folder for its files. */
	folder: string;
	port: number;
	/** The content of the server block. */
	server: string;
	/** Turns on HTTPS. */
	certificate?: Certificate;
}

/** Runs the installed nginx with a separate configuration, not as a service, until it is stopped. */
export async function startNginx(options: NginxOptions): Promise<Daemon> {
	const { folder, port, server, certificate } = options;
	const secure = certificate
		? `ssl_certificate ${certificate.certificate}; ssl_certificate_key ${certificate.key};`
		: '';
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	const settings = join(folder, 'nginx.conf');
	writeFileSync(
		settings,
		`daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
	access_log off;
	${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n\t')}
	server {
		listen 127.0.0.1:${port}${certificate ? ' ssl' : ''};
		${secure}
		server_name localhost;
		${server}
	}
}
`
	);
	const args = ['-e', 'stderr', '-p', folder, '-c', settings];
	return startDaemon(find('nginx') ?? 'nginx', args, answersAt(`http://127.0.0.1:${port}/`));
}
