import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

export interface DevServer {
	/** With a trailing slash. */
	address: string;
	stop: () => Promise<void>;
}

/**
 * Starts `vite dev` on any free port, as `npm run dev` does.
 * @param folder the project, or a copy of it
 * @param variables of its environment, such as STORY
 */
export async function startDev(
	folder: string,
	variables: Readonly<Record<string, string | undefined>> = {}
): Promise<DevServer> {
	// Under a test runner, plugins behave as in a test, unlike for a contributor.
	const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined, ...variables };
	const args = ['node_modules/vite/bin/vite.js', 'dev', '--port', '0'];
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
