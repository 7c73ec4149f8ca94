import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { find } from '../../../tools/packages.mjs';

/** The paths of a certificate and of its key. */
export interface Certificate {
	certificate: string;
	key: string;
}

/** Makes a self-signed certificate for localhost. */
export function certify(folder: string): Certificate {
	const made = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
	const { status, stderr } = spawnSync(
		find('openssl') ?? 'openssl',
		[
			...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'],
			...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
			...['-out', made.certificate, '-keyout', made.key]
		],
		{ encoding: 'utf8' }
	);
	if (status !== 0) throw new Error(`No certificate was made:\n${stderr}`);
	return made;
}
