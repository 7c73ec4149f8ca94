import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a daemon may take to respond, and to exit, in milliseconds. */
const PATIENCE = 60_000;
const GRACE = 10_000;

export interface Daemon {
	/** Stops it and its child processes. */
	stop: () => Promise<void>;
}

const running = new Set<ChildProcess>();

/** Signals the whole process group, because a daemon has workers. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
	try {
		if (pid) process.kill(-pid, name);
	} catch {
		// The group has already exited.
	}
}

/**
 * Stops a daemon when this process ends for any reason: the other end of the pipe, which the script
 * reads, is closed then.
 */
function watch(daemon: ChildProcess): ChildProcess {
	const script = 'read -r end; kill -s TERM -- "-$0"';
	return spawn('sh', ['-c', script, String(daemon.pid)], {
		detached: true,
		stdio: ['pipe', 'ignore', 'ignore']
	});
}

/**
 * Starts a program that keeps running in the foreground, and waits until it responds.
 * @param answers called with the program's output until it returns true
 */
export async function startDaemon(
	command: string,
	args: readonly string[],
	answers: (output: string) => Promise<boolean> | boolean,
	env: NodeJS.ProcessEnv = {}
): Promise<Daemon> {
	const child = spawn(command, args, {
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...env }
	});
	running.add(child);
	const watcher = watch(child);
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
	}
	const hasEnded = () => !running.has(child);
	const end = once(child, 'close').finally(() => {
		running.delete(child);
		watcher.kill('SIGKILL');
	});
	// Avoids an unhandled rejection. Callers that await `end` still get the error.
	end.catch(() => undefined);

	const stop = async () => {
		if (hasEnded()) return;
		signal(child, 'SIGTERM');
		const late = setTimeout(() => signal(child, 'SIGKILL'), GRACE);
		await end;
		clearTimeout(late);
	};
	const deadline = Date.now() + PATIENCE;
	while (!(await answers(output))) {
		if (hasEnded() || Date.now() > deadline) {
			const why = hasEnded() ? 'has ended' : 'does not answer';
			await stop().catch(() => undefined);
			throw new Error(`${command} ${why}:\n${output}`);
		}
		await wait(50);
	}
	return { stop };
}

/** Whether a server responds at an address, with any status. */
export const answersAt = (address: string) => (): Promise<boolean> =>
	fetch(address, { redirect: 'manual' }).then(
		() => true,
		() => false
	);

/** Finds a free port. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
