import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a daemon may take until it answers, and until it has ended, in milliseconds. */
const PATIENCE = 60_000;
const GRACE = 10_000;

export interface Daemon {
	/** What it has said until now. */
	said: () => string;
	/** Ends it and all that it has started. */
	stop: () => Promise<void>;
}

const running = new Set<ChildProcess>();

/** To the whole group of processes: a daemon has workers. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
	try {
		if (pid) process.kill(-pid, name);
	} catch {
		// The group has ended by itself.
	}
}

/**
 * Ends a daemon as soon as whoever started it has ended, in whatever way: by then nobody holds the
 * other end of the pipe that this waits for.
 */
function watch(daemon: ChildProcess): ChildProcess {
	const script = 'read -r end; kill -s TERM -- "-$0"';
	return spawn('sh', ['-c', script, String(daemon.pid)], {
		detached: true,
		stdio: ['pipe', 'ignore', 'ignore']
	});
}

/**
 * Starts a program that keeps running in the foreground, and waits until it answers.
 * @param answers asked again until it is true, with what the program has said
 */
export async function startDaemon(
	command: string,
	args: readonly string[],
	answers: (said: string) => Promise<boolean> | boolean,
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
	// Whoever waits for its end learns why there is none.
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
	return { said: () => output, stop };
}

/** Whether anything at an address answers, whatever it says. */
export const answersAt = (address: string) => (): Promise<boolean> =>
	fetch(address, { redirect: 'manual' }).then(
		() => true,
		() => false
	);

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
