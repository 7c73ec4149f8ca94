import { onTestFinished } from 'vitest';
import { host, type Host } from './host';

/** Serves a folder until the test ends, or until it is closed. */
export async function served(folder: string, below: string): Promise<Host> {
	const server = await host(folder, below);
	let open = true;
	const close = async () => {
		if (open) await server.close();
		open = false;
	};
	onTestFinished(close);
	return { ...server, close };
}
