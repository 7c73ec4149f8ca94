import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client, EventMessage } from 'chrome-remote-interface';
import type { ProtocolMapping } from 'devtools-protocol/types/protocol-mapping';

type Commands = ProtocolMapping.Commands;
type Events = ProtocolMapping.Events;
/** The parameters of a command; it may have none. */
type Params<Method extends keyof Commands> = Commands[Method]['paramsType'];
type Result<Method extends keyof Commands> = Commands[Method]['returnType'];

/** A slow mobile connection: 1.6 Mbps with 150 ms of latency. */
const SLOW = {
	latency: 150,
	downloadThroughput: 200_000,
	uploadThroughput: 93_750,
	offline: false
};

/**
 * Sends a command of the protocol to the browser, or to the page with that session.
 * @throws {Error} if the browser rejects the command
 */
export async function sendTo<Method extends keyof Commands>(
	client: Client,
	method: Method,
	params?: Params<Method>[0],
	sessionId?: string
): Promise<Result<Method>> {
	return (await client.send(method, params, sessionId)) as Result<Method>;
}

/** An open page, used through the DevTools protocol. */
export class Page {
	/** Stops the listeners. */
	private readonly stops: (() => void)[] = [];

	constructor(
		private readonly client: Client,
		private readonly sessionId: string,
		private readonly browserContextId: string
	) {}

	/** Sends a command of the protocol to the page. */
	send<Method extends keyof Commands>(
		method: Method,
		...[params]: Params<Method>
	): Promise<Result<Method>> {
		return sendTo(this.client, method, params, this.sessionId);
	}

	/**
	 * Listens to an event of the protocol.
	 * @returns stops listening
	 */
	on<Name extends keyof Events>(
		name: Name,
		listener: (params: Events[Name][0]) => void
	): () => void {
		const heard = ({ method, params, sessionId }: EventMessage) => {
			if (method === name && sessionId === this.sessionId) listener(params as Events[Name][0]);
		};
		const stop = () => this.client.off('event', heard);
		this.client.on('event', heard);
		this.stops.push(stop);
		return stop;
	}

	/** Opens an address, and resolves after its `load` event. */
	async goto(url: string): Promise<void> {
		const loaded = new Promise<void>((resolve) => {
			const stop = this.on('Page.loadEventFired', () => {
				stop();
				resolve();
			});
		});
		const { errorText } = await this.send('Page.navigate', { url });
		if (errorText) throw new Error(`${url} could not be opened: ${errorText}`);
		await loaded;
	}

	/**
	 * Evaluates an expression in the page, and waits if its value is a promise.
	 * @returns the value, which must be plain JSON
	 * @throws {Error} with the message of an error in the page
	 */
	async evaluate<Value>(expression: string): Promise<Value> {
		const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
			expression,
			awaitPromise: true,
			returnByValue: true
		});
		if (exceptionDetails) {
			const { text, exception } = exceptionDetails;
			throw new Error(`The page failed: ${exception?.description ?? text}`);
		}
		return result.value as Value;
	}

	/** Runs a script of `in-page/` in the page. */
	run(script: string): Promise<unknown> {
		return this.evaluate(`${inPage(script)};undefined`);
	}

	/** Runs a script of `in-page/` in each page that is opened from now on, before all others. */
	async runFirst(script: string): Promise<void> {
		await this.send('Page.addScriptToEvaluateOnNewDocument', { source: inPage(script) });
	}

	/** Slows the processor down by a factor; 1 is its own speed. */
	async slowProcessor(rate: number): Promise<void> {
		await this.send('Emulation.setCPUThrottlingRate', { rate });
	}

	/** Slows the network down to that of a phone with a poor connection. */
	async slowNetwork(): Promise<void> {
		await this.send('Network.emulateNetworkConditions', SLOW);
	}

	/** Waits, in milliseconds of the page. */
	async wait(milliseconds: number): Promise<void> {
		await this.evaluate(`new Promise((resolve) => setTimeout(resolve, ${milliseconds}))`);
	}

	/** Closes the page, and deletes its profile. */
	async close(): Promise<void> {
		for (const stop of this.stops) stop();
		const { browserContextId } = this;
		await sendTo(this.client, 'Target.disposeBrowserContext', { browserContextId });
	}
}

const inPage = (script: string): string =>
	readFileSync(join(import.meta.dirname, '../in-page', script), 'utf8');
