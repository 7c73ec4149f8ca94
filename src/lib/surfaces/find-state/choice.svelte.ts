import { unpack, type PackedLine } from '$lib/data/lines';
import type { StateLine, States, Tables } from '$lib/data/types';
import type { Step } from '$lib/story/types';
import { onReturn, queryInAddress, showQueryInAddress } from '../address';
import { match, type Named } from './match';

/** Why there is no such state, or why it could not be shown, and what to do about it. */
export interface Problem {
	/** The words that it is about. */
	text: string;
	say: string;
	/** What a button offers: a state to take, or the same words again. */
	offer?: { label: string; text: string };
}

/** Whether a step shows the chart in which a reader can choose a state. */
export const asksForState = ({ chart, state }: Pick<Step, 'chart' | 'state'>) =>
	chart === 'states' && state === 'find';

/** The state that a reader has chosen: one for the whole page, kept in the address. */
class StateChoice {
	#names: readonly Named[] = [];
	#address = '';
	#lines: Promise<readonly StateLine[]> | undefined;
	/** The chosen state's line; `null` until there is one. */
	line = $state.raw<StateLine | null>(null);
	problem = $state.raw<Problem | null>(null);
	/** A choice has been made whose line is on its way. */
	loading = $state(false);
	/** The postal code of the state that is chosen, also while its line is on its way, or "". */
	wanted = '';

	/**
	 * Takes the state that the address names. From then on the choice leads and the address follows,
	 * also where Back has come to an entry with another one. Only in a browser.
	 * @param page where the chart's page or rows are: the file of all lines is beside them
	 * @returns how to stop
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

	/** The tables with the choice in them. */
	into(tables: Tables): Tables {
		return this.line ? { ...tables, states: { ...tables.states, chosen: this.line } } : tables;
	}

	/** Where the rows are that the chart draws: those of the chosen state have a file of their own. */
	csv(page: string): string | undefined {
		return this.line ? page.replace(/[^/]+$/, `find/${this.line.code}.csv`) : undefined;
	}

	/** Takes the lines of all states from whoever has them: nothing is fetched then. */
	give(lines: readonly PackedLine[]): void {
		this.#lines = Promise.resolve(lines.map(unpack));
	}

	/** Fetches the lines of all states, once; a failure is forgotten, so that the next call tries again. */
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

	/** Fetches them ahead of time; whoever then needs them hears of a failure. */
	prepare(): void {
		this.load().catch(() => undefined);
	}

	/** Shows the state that is meant by a reader's words; resolves to whether it is on the chart now. */
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
		// Another choice, or none, has been made while the lines were on their way.
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

	/** Nothing is on its way: the choice is what is shown. */
	#stay(): void {
		this.loading = false;
		this.wanted = this.line?.code ?? '';
	}

	/** Goes back to no choice. */
	clear(): void {
		this.line = null;
		this.#stay();
		this.problem = null;
		showQueryInAddress({ state: '' });
	}
}

export const choice = new StateChoice();
