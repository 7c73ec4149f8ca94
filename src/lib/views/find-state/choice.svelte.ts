import { unpack, type PackedLine } from '$lib/data/lines';
import type { StateLine, States, Tables } from '$lib/data/table-types';
import type { Step } from '$lib/story/story-types';
import { onReturn, queryInAddress, showQueryInAddress } from '../address';
import { match, type Named } from './match';

/** Why a state was not found or could not be shown, and what to do about it. */
export interface Problem {
	/** The search text. */
	text: string;
	say: string;
	/** A button: the suggested state, or the same text to try again. */
	offer?: { label: string; text: string };
}

/** Whether a step shows the chart in which a reader can choose a state. */
export const asksForState = ({ chart, state }: Pick<Step, 'chart' | 'state'>) =>
	chart === 'states' && state === 'find';

/** The state that the reader has chosen. One for the whole page, kept in the URL. */
class StateChoice {
	#names: readonly Named[] = [];
	#address = '';
	#lines: Promise<readonly StateLine[]> | undefined;
	/** The line of the chosen state, or `null`. */
	line = $state.raw<StateLine | null>(null);
	problem = $state.raw<Problem | null>(null);
	/** The line of a chosen state is loading. */
	loading = $state(false);
	/** The postal code of the chosen state, also while its line is loading, or "". */
	wanted = '';

	/**
	 * Takes the initial state from the URL. From then on the URL follows the choice, even after Back
	 * to an entry with another state. Browser only.
	 * @param page the URL of the chart's page or CSV file; the file with all lines is its sibling
	 * @returns a function that stops it
	 */
	start({ compared }: States, page: string): () => void {
		this.#names = compared;
		this.#address = new URL('lines.json', new URL(page, location.href)).href;
		const named = queryInAddress('state');
		if (named) void this.choose(named);
		const ended = new AbortController();
		onReturn(() => showQueryInAddress({ state: this.line?.code ?? '' }), ended.signal);
		return () => ended.abort();
	}

	/** The tables, with the chosen state added. */
	into(tables: Tables): Tables {
		return this.line ? { ...tables, states: { ...tables.states, chosen: this.line } } : tables;
	}

	/** The URL of the chart's CSV file with the chosen state, or nothing without one. */
	csv(page: string): string | undefined {
		return this.line ? page.replace(/[^/]+$/, `find/${this.line.code}.csv`) : undefined;
	}

	/** Sets the lines of all states, so that they need not be fetched. */
	give(lines: readonly PackedLine[]): void {
		this.#lines = Promise.resolve(lines.map(unpack));
	}

	/** Fetches the lines of all states once. After a failure, the next call tries again. */
	load(): Promise<readonly StateLine[]> {
		const fetched = async () => {
			const response = await fetch(this.#address);
			if (!response.ok) throw new Error(`lines.json: ${response.status}`);
			return ((await response.json()) as PackedLine[]).map(unpack);
		};
		this.#lines ??= fetched().catch((failure: unknown) => {
			this.#lines = undefined;
			throw failure;
		});
		return this.#lines;
	}

	/** Prefetches the lines. Ignores failures, which a later `choose` reports. */
	prepare(): void {
		this.load().catch(() => undefined);
	}

	/** Shows the state that a search text matches. Resolves to whether it is on the chart now. */
	async choose(text: string): Promise<boolean> {
		const found = match(text, this.#names);
		if (!found.state) {
			this.#stay();
			const { say, instead } = found;
			const offer = instead && { label: `Show ${instead.name}`, text: instead.name };
			this.problem = { text, say, ...(offer && { offer }) };
			return false;
		}
		const { code } = found.state;
		this.wanted = code;
		this.problem = null;
		this.loading = true;
		const lines = await this.load().catch(() => null);
		// The choice has changed while the lines were loading.
		if (this.wanted !== code) return false;
		this.loading = false;
		const line = lines?.find((each) => each.code === code);
		if (!line) {
			this.#stay();
			const offer = { label: 'Try again', text };
			this.problem = { text, say: 'The lines of the states did not arrive.', offer };
			return false;
		}
		this.line = line;
		showQueryInAddress({ state: line.code });
		return true;
	}

	/** Ends loading and keeps the state that is shown. */
	#stay(): void {
		this.loading = false;
		this.wanted = this.line?.code ?? '';
	}

	/** Clears the choice. */
	clear(): void {
		this.line = null;
		this.#stay();
		this.problem = null;
		showQueryInAddress({ state: '' });
	}
}

export const choice = new StateChoice();
