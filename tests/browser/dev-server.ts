import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { stripVTControlCharacters } from 'node:util';

export interface DevServer {
	/** With a trailing slash. */
	address: string;
	stop: () => Promise<void>;
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, 'localhost');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

/**
 * Starts `npm run dev` on any free port.
 * @param folder the project, or a copy of it
 * @param story the folder of the story, if it is not that of the project
 */
export async function startDev(folder: string, story?: string): Promise<DevServer> {
	// Under a test runner, plugins behave as in a test, unlike for a contributor.
	const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined, STORY: story };
	// A server that starts again has the same port, unless Vite chose it.
	const port = String(await freePort());
	const args = ['tools/run.mjs', 'dev', '--port', port];
	const child = spawn(process.execPath, args, { cwd: folder, env });
	const ended = new Promise<void>((done) => child.on('close', () => done()));
	const stop = async () => {
		child.kill();
		await ended;
	};
	const address = await new Promise<string>((found, failed) => {
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (chunk: Buffer) => {
				output += stripVTControlCharacters(chunk.toString());
				const [, local] = /Local:\s+(\S+)/.exec(output) ?? [];
				if (local) found(local);
			});
		}
		child.on('close', () => failed(new Error(`vite dev ended: ${output}`)));
	});
	return { address, stop };
}
