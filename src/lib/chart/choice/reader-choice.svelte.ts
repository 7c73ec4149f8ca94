import { onReturn, queryInAddress, showChoiceInAddress } from '$lib/browser/address';
import type { Choice, KeptChoice, NamedChoice, Problem } from '../chart-types';
import type { Matches } from './match-types';
import { joinChoices } from './join-choices';

/** What readers choose among, and where its data comes from. */
export interface ChoiceSource<T, D> {
	/** The key in the address. */
	key: string;
	/** The most choices that are drawn together: by default, one. */
	most?: number;
	/** All choices, which pages contain. */
	choices: (tables: T) => readonly NamedChoice[];
	/** Loads the search, which few readers need: `matchAll`. */
	search: () => Promise<(text: string, all: readonly NamedChoice[]) => Matches>;
	/** Loads the data of all choices. After a failure, it is called again. */
	load: () => Promise<D>;
	/**
	 * Adds choices to the tables, the main one first.
	 * @throws RangeError if the data has none of a value
	 */
	add: (tables: T, data: D, values: readonly string[]) => T;
}

/** What is shown. */
interface Shown<T> {
	/** The main choice first. */
	choices: readonly NamedChoice[];
	/** Adds them to the tables. */
	add: (tables: T) => T;
}

/**
 * What the reader has chosen. One for the whole page. It is in the URL, or, in a view that restores it,
 * in the storage of the browser.
 */
export class ReaderChoice<T, D> implements Choice<T> {
	readonly most: number;
	#source: ChoiceSource<T, D>;
	#tables: T | undefined;
	/** The site's front page, with a trailing slash. */
	#root = '';
	#kept: KeptChoice | undefined;
	/** The value in the URL, or "". */
	#inAddress = '';
	/** The value in the path of the page as it was served, or "". */
	#served = '';
	#data: Promise<D> | undefined;
	#loads: ((value: string) => Promise<unknown>)[] = [];
	/** `null` without a choice. */
	#shown = $state.raw<Shown<T> | null>(null);
	problem = $state.raw<Problem | null>(null);
	loading = $state(false);
	wanted = '';
	asked = 0;
	answered = $state(0);
	/** It looks for what a text names. */
	#searching = $state(false);

	constructor(source: ChoiceSource<T, D>) {
		this.#source = source;
		this.most = source.most ?? 1;
	}

	get chosen(): readonly NamedChoice[] {
		return this.#shown?.choices ?? [];
	}

	get value(): string {
		return joinChoices(this.chosen).value;
	}

	get name(): string {
		return joinChoices(this.chosen).name;
	}

	get unsettled(): boolean {
		return this.#searching || this.loading || this.problem !== null;
	}

	start(tables: T, root: string, kept?: KeptChoice): () => void {
		this.#tables = tables;
		this.#root = root;
		this.#kept = kept;
		const named = queryInAddress(this.#source.key);
		if (named) void this.choose(named, null);
		else if (this.#served) this.#inAddress = this.#served;
		else {
			const last = kept?.read() ?? '';
			const all = this.#source.choices(tables).map(({ value }) => value);
			if (last.split(',').every((value) => all.includes(value))) this.wanted = last;
			this.#restore();
		}
		const ended = new AbortController();
		// The address follows the choice also after Back to an entry with another one.
		onReturn(() => this.#showInAddress(), ended.signal);
		return () => ended.abort();
	}

	async startAt(tables: T, root: string, chosen: NamedChoice): Promise<void> {
		this.#tables = tables;
		this.#root = root;
		this.#served = this.wanted = chosen.value;
		this.#shown = await this.#loadShown([chosen], tables);
	}

	apply(tables: T): T {
		return this.#shown?.add(tables) ?? tables;
	}

	csv(chart: string): string | undefined {
		const [first, second] = this.chosen;
		return second ? '' : first && `${this.#root}charts/${chart}/${first.value}.csv`;
	}

	loadWith(load: (value: string) => Promise<unknown>): void {
		this.#loads.push(load);
		if (this.#data) this.prepare();
		this.#restore();
	}

	/** Loads the data of all choices once, and what else a choice needs. After a failure, it tries again. */
	async #load(value: string): Promise<D> {
		this.#data ??= this.#source.load().catch((failure: unknown) => {
			this.#data = undefined;
			throw failure;
		});
		const [data] = await Promise.all([this.#data, ...this.#loads.map((load) => load(value))]);
		return data;
	}

	/** Loads what some choices need. @throws RangeError if the data has none of them */
	async #loadShown(choices: readonly NamedChoice[], tables: T): Promise<Shown<T>> {
		const data = await this.#load(joinChoices(choices).value);
		const values = choices.map(({ value }) => value);
		const add = (to: T) => this.#source.add(to, data, values);
		add(tables);
		return { choices, add };
	}

	/** Ignores failures, which a later `choose` reports. */
	prepare(): void {
		Promise.all([this.#load(''), this.#source.search()]).catch(() => undefined);
	}

	/**
	 * Shows the choice that a search text matches, or several: “Ohio, Iowa”; none clears the choice.
	 * @param kept where to keep it, instead of in the URL; `null` for a text that is in the URL
	 */
	async choose(text: string, kept: KeptChoice | null | undefined = this.#kept): Promise<void> {
		const asked = ++this.asked;
		const tables = this.#tables;
		if (text.trim() === '' || !tables) {
			this.#shown = null;
			this.#keep('', kept);
			this.#answer();
			return;
		}
		this.wanted = text;
		this.#searching = true;
		this.prepare();
		const found = await this.search(tables, text).catch(() => undefined);
		if (asked !== this.asked) return;
		if (!found?.choices) {
			this.#answer({ text, found });
			return;
		}
		const { choices } = found;
		const wanted = joinChoices(choices).value;
		this.wanted = wanted;
		this.problem = null;
		this.loading = true;
		this.#searching = false;
		const shown = await this.#loadShown(choices, tables).catch(() => null);
		if (asked !== this.asked) return;
		if (!shown) {
			this.#answer({ text });
			return;
		}
		this.#shown = shown;
		this.#keep(wanted, kept);
		this.#answer();
	}

	async search(tables: T, text: string): Promise<Matches> {
		const search = await this.#source.search();
		return search(text, this.#source.choices(tables));
	}

	/** Shows the choice of the last visit, once a chart is there that needs it. */
	#restore(): void {
		if (this.wanted && this.asked === 0 && this.#loads.length > 0) void this.choose(this.wanted);
	}

	/** Keeps a choice in the browser's storage or, in a view that restores none, in the URL. */
	#keep(value: string, kept: KeptChoice | null | undefined): void {
		kept?.write(value);
		this.#inAddress = kept ? '' : value;
		this.#showInAddress();
	}

	#showInAddress(): void {
		showChoiceInAddress(this.#source.key, this.#inAddress, this.#served);
	}

	/** Answers the last choice that was asked for. With a problem, what is shown stays. */
	#answer(problem: Problem | null = null): void {
		this.#searching = this.loading = false;
		this.wanted = this.value;
		this.problem = problem;
		this.answered = this.asked;
	}
}
