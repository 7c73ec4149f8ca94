import spawn from 'nano-spawn';
import { find } from '../../tools/packages.mjs';

/** What wrk measured for one address. */
export interface Load {
	requestsPerSecond: number;
	/** The 99th percentile of the response time, in milliseconds. */
	p99: number;
	/** Connections that failed or timed out, and responses that were not 2xx or 3xx. */
	errors: number;
}

/** Ten seconds with 16 connections: enough for a stable 99th percentile, and bounded. */
const OPTIONS = ['--threads', '1', '--connections', '16', '--duration', '10s', '--latency'];
const MILLISECONDS: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/**
 * Sends requests to an address on this machine with wrk.
 * @throws {Error} if its output cannot be parsed
 */
export async function measureLoad(address: string): Promise<Load> {
	const { stdout } = await spawn(find('wrk') ?? 'wrk', [
		...OPTIONS,
		'-H',
		'Accept-Encoding: gzip',
		address
	]);
	return parse(stdout);
}

function parse(output: string): Load {
	const [, requests] = /Requests\/sec:\s+([\d.]+)/.exec(output) ?? [];
	const [, p99, unit] = /99%\s+([\d.]+)(us|ms|s|m)/.exec(output) ?? [];
	if (!requests || !p99 || !unit) throw new Error(`wrk printed no result:\n${output}`);
	const [, badAnswers = '0'] = /Non-2xx or 3xx responses: (\d+)/.exec(output) ?? [];
	const [, sockets = ''] = /Socket errors: (.+)/.exec(output) ?? [];
	const errors = [badAnswers, ...(sockets.match(/\d+/g) ?? [])].map(Number);
	return {
		requestsPerSecond: Number(requests),
		p99: Number(p99) * (MILLISECONDS[unit] ?? 1),
		errors: errors.reduce((sum, count) => sum + count, 0)
	};
}
