import words from '$words/tiles.json';
import type { Choice, FoundChoices, KeptChoice } from '$lib/chart/chart-types';
import { listOf } from '$lib/data/list';
import { fetchJson } from '$lib/islands/fetch-json';
import { fillMessage } from '$lib/messages/fill-message';
import { onReturn, queryInAddress, showChoiceInAddress } from '$lib/views/address';
import { unpack, type PackedLine } from '../../../tables/lines';
import type { JurisdictionLine } from '../../../tables/states-12mo-table';
import { codesOf, withChosen, type FindTables, type TileTables } from '../tile-tables';
import type { NamedState } from './match';

/** Why a jurisdiction was not found or could not be shown, and what to do about it. */
export interface Problem {
	say: string;
	/** A button: the suggested jurisdiction, or the same text to try again. */
	offer?: { label: string; text: string };
}

/** The file with the lines of all jurisdictions, below the chart's page. */
export const LINES = 'lines.json';

/** What the file contains: the lines, and the tables that the tiles are drawn from. */
export interface LinesFile {
	tables: TileTables;
	lines: readonly PackedLine[];
}

/** The file with its lines unpacked. */
type Loaded = Omit<LinesFile, 'lines'> & { lines: readonly JurisdictionLine[] };

/** The path of the chart's page. */
const PAGE = 'charts/tiles/';

/**
 * The jurisdiction that the reader has chosen. One for the whole page. It is in the URL, or, in a view
 * that restores it, in the storage of the browser.
 */
class StateChoice implements Choice<FindTables> {
	#names: readonly NamedState[] = [];
	/** The site's front page, with a trailing slash. */
	#root = '';
	#kept: KeptChoice | undefined;
	/** The postal code in the URL, or "". */
	#inAddress = '';
	/** The postal code in the path of the page as it was served, or "". */
	#served = '';
	#file: Promise<Loaded> | undefined;
	#loads: (() => Promise<unknown>)[] = [];
	/** The tables, and the lines of the chosen jurisdictions, the main one first; `null` without a choice. */
	#chosen = $state.raw<{ tables: TileTables; lines: readonly JurisdictionLine[] } | null>(null);
	problem = $state.raw<Problem | null>(null);
	/** The line of a chosen jurisdiction is loading. */
	loading = $state(false);
	/** The postal code of the chosen jurisdiction. While one loads, its postal code or what the reader typed. */
	wanted = '';
	/** How many choices were asked for. */
	asked = 0;
	/** Which of them was the last to be shown, or to be refused. */
	answered = $state(0);
	/** It looks for the jurisdiction that a text names. */
	#searching = $state(false);

	get #lines(): readonly JurisdictionLine[] {
		return this.#chosen?.lines ?? [];
	}

	/** The postal codes of the jurisdictions that are shown, as in an address: "OH", "OH,WV" or "". */
	get value(): string {
		return codesOf(this.#lines);
	}

	get name(): string {
		return listOf(this.#lines.map(({ name }) => name));
	}

	get unsettled(): boolean {
		return this.#searching || this.loading || this.problem !== null;
	}

	start({ states }: FindTables, root: string, kept?: KeptChoice): () => void {
		this.#names = states.compared;
		this.#root = root;
		this.#kept = kept;
		const named = queryInAddress('state');
		if (named) void this.choose(named, null);
		else if (this.#served) this.#inAddress = this.#served;
		else {
			const last = kept?.read() ?? '';
			const codes = this.#names.map(({ code }) => code);
			if (last && last.split(',').every((code) => codes.includes(code))) this.wanted = last;
			this.#restore();
		}
		const ended = new AbortController();
		// The address follows the choice also after Back to an entry with another jurisdiction.
		onReturn(() => this.#showInAddress(), ended.signal);
		return () => ended.abort();
	}

	async startAt({ states }: FindTables, root: string, code: string): Promise<void> {
		this.#names = states.compared;
		this.#root = root;
		const { tables, lines } = await this.load();
		const line = lines.find((each) => each.code === code);
		if (!line) throw new RangeError(`no line is of “${code}”`);
		this.#chosen = { tables, lines: [line] };
		this.#served = this.wanted = code;
	}

	apply(tables: FindTables): FindTables {
		if (!this.#chosen) return tables;
		const { tables: loaded, lines } = this.#chosen;
		const [line, ...beside] = lines;
		if (!line) return tables;
		const deaths = { ...tables.deaths, ...loaded.deaths };
		return withChosen({ ...tables, ...loaded, deaths }, line, beside);
	}

	csv(): string | undefined {
		const [line, ...beside] = this.#lines;
		if (beside.length > 0) return '';
		return line && `${this.#root}${PAGE}${line.code}.csv`;
	}

	loadWith(load: () => Promise<unknown>): void {
		this.#loads.push(load);
		if (this.#file) this.prepare();
		this.#restore();
	}

	/** Loads the lines of all jurisdictions once, and what else is needed. After a failure, it tries again. */
	async load(): Promise<Loaded> {
		const fetched = async () => {
			const { tables, lines } = (await fetchJson(PAGE + LINES)) as LinesFile;
			return { tables, lines: lines.map(unpack) };
		};
		this.#file ??= fetched().catch((failure: unknown) => {
			this.#file = undefined;
			throw failure;
		});
		const [file] = await Promise.all([this.#file, ...this.#loads.map((load) => load())]);
		return file;
	}

	/** Ignores failures, which a later `choose` reports. */
	prepare(): void {
		Promise.all([this.load(), import('./match')]).catch(() => undefined);
	}

	/**
	 * Shows the jurisdiction that a search text matches, or several: “Ohio, Iowa”; none clears the choice.
	 * @param kept where to keep it, instead of in the URL; `null` for a text that is in the URL
	 */
	async choose(text: string, kept: KeptChoice | null | undefined = this.#kept): Promise<void> {
		const asked = ++this.asked;
		if (text.trim() === '') {
			this.#chosen = null;
			this.#keep('', kept);
			this.#answer();
			return;
		}
		this.wanted = text;
		this.#searching = true;
		this.prepare();
		const found = await import('./match')
			.then(({ matchAll }) => matchAll(text, this.#names))
			.catch(() => null);
		if (asked !== this.asked) return;
		if (!found) {
			this.#answer(notLoaded(text));
			return;
		}
		if (!found.states) {
			const { say, instead } = found;
			const offer = instead && {
				label: fillMessage(words.showState, { name: instead.name }),
				text: instead.name
			};
			this.#answer({ say, ...(offer && { offer }) });
			return;
		}
		const wanted = codesOf(found.states);
		this.wanted = wanted;
		this.problem = null;
		this.loading = true;
		this.#searching = false;
		const loaded = await this.load().catch(() => null);
		if (asked !== this.asked) return;
		const lines = found.states.flatMap(
			({ code }) => loaded?.lines.find((each) => each.code === code) ?? []
		);
		if (!loaded || lines.length < found.states.length) {
			this.#answer(notLoaded(text));
			return;
		}
		this.#chosen = { tables: loaded.tables, lines };
		this.#keep(wanted, kept);
		this.#answer();
	}

	async find({ states }: FindTables, text: string): Promise<FoundChoices> {
		const { matchAll } = await import('./match');
		const { states: found, instead, among = [] } = matchAll(text, states.compared);
		const together = found ?? (instead && [instead]);
		return {
			choices: (together ? [together] : among.map((state) => [state])).map((states) => ({
				value: codesOf(states),
				name: listOf(states.map(({ name }) => name))
			})),
			similar: instead !== undefined
		};
	}

	/** Shows the jurisdiction of the last visit, once a chart is there that needs it. */
	#restore(): void {
		if (this.wanted && this.asked === 0 && this.#loads.length > 0) void this.choose(this.wanted);
	}

	/** Keeps a choice in the browser's storage or, in a view that restores none, in the URL. */
	#keep(code: string, kept: KeptChoice | null | undefined): void {
		kept?.write(code);
		this.#inAddress = kept ? '' : code;
		this.#showInAddress();
	}

	#showInAddress(): void {
		showChoiceInAddress('state', this.#inAddress, this.#served);
	}

	/** Answers the last choice that was asked for. With a problem, the jurisdiction that is shown stays. */
	#answer(problem: Problem | null = null): void {
		this.#searching = this.loading = false;
		this.wanted = this.value;
		this.problem = problem;
		this.answered = this.asked;
	}
}

const notLoaded = (text: string): Problem => ({
	say: words.notLoaded,
	offer: { label: words.tryAgain, text }
});

export const choice = new StateChoice();
