import type { Choice } from '$lib/chart/chart-types';
import { fetchJson } from '$lib/islands/fetch-json';
import { onReturn, queryInAddress, showQueryInAddress } from '$lib/views/address';
import { unpack, type PackedLine } from '../../../tables/lines';
import type { StateLine } from '../../../tables/states-12mo-table';
import type { Tables } from '../../../tables/table-types';
import { match, type Named } from './match';

/** Why a state was not found or could not be shown, and what to do about it. */
export interface Problem {
	/** The search text. */
	text: string;
	say: string;
	/** A button: the suggested state, or the same text to try again. */
	offer?: { label: string; text: string };
}

/** The file with the lines of all states, below the chart's page. */
export const LINES = 'lines.json';
/** The path of the chart's page. */
const PAGE = 'charts/states/';

/** The state that the reader has chosen. One for the whole page, kept in the URL. */
class StateChoice implements Choice<Tables> {
	#names: readonly Named[] = [];
	/** The site's front page, with a trailing slash. */
	#root = '';
	#lines: Promise<readonly StateLine[]> | undefined;
	/** The line of the chosen state, or `null`. */
	line = $state.raw<StateLine | null>(null);
	problem = $state.raw<Problem | null>(null);
	/** The line of a chosen state is loading. */
	loading = $state(false);
	/** The postal code of the chosen state, also while its line is loading, or "". */
	wanted = '';

	/** The postal code of the state that is shown, or "". */
	get value(): string {
		return this.line?.code ?? '';
	}

	get name(): string {
		return this.line?.name ?? '';
	}

	get unsettled(): boolean {
		return this.loading || this.problem !== null;
	}

	start({ states }: Tables, root: string): () => void {
		this.#names = states.compared;
		this.#root = root;
		const named = queryInAddress('state');
		if (named) void this.choose(named);
		const ended = new AbortController();
		// The address follows the choice also after Back to an entry with another state.
		onReturn(() => showQueryInAddress({ state: this.value }), ended.signal);
		return () => ended.abort();
	}

	apply(tables: Tables): Tables {
		return this.line ? { ...tables, states: { ...tables.states, chosen: this.line } } : tables;
	}

	csv(): string | undefined {
		return this.line ? `${this.#root}${PAGE}find/${this.line.code}.csv` : undefined;
	}

	/** Fetches the lines of all states once. After a failure, the next call tries again. */
	load(): Promise<readonly StateLine[]> {
		const fetched = async () =>
			((await fetchJson(this.#root, PAGE + LINES)) as PackedLine[]).map(unpack);
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

	/** Shows the state that a search text matches; none clears the choice. */
	async choose(text: string): Promise<boolean> {
		if (text.trim() === '') {
			this.line = null;
			this.#stay();
			this.problem = null;
			showQueryInAddress({ state: '' });
			return false;
		}
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
		this.wanted = this.value;
	}
}

export const choice = new StateChoice();
