import m from '$messages/choice.json';
import { listOf } from '$lib/data/list';
import { fillMessage } from '$lib/messages/fill-message';
import { onReturn, queryInAddress, showChoiceInAddress } from '$lib/browser/address';
import type { Choice, KeptChoice, NamedChoice, Problem } from '../chart-types';
import type { Matches } from './match-types';

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

/** What is shown: the choices, the main one first, and the data that they are drawn from. */
interface Shown<D> {
	data: D;
	choices: readonly NamedChoice[];
}

/** Choices as an address names them: “OH,WV”. */
const valueOf = (choices: readonly NamedChoice[]): string =>
	choices.map(({ value }) => value).join(',');

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
	#shown = $state.raw<Shown<D> | null>(null);
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

	get value(): string {
		return valueOf(this.#shown?.choices ?? []);
	}

	get name(): string {
		return listOf((this.#shown?.choices ?? []).map(({ name }) => name));
	}

	get unsettled(): boolean {
		return this.#searching || this.loading || this.problem !== null;
	}

	choices(tables: T): readonly NamedChoice[] {
		return this.#source.choices(tables);
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
			if (last && this.#choicesOf(last.split(','))) this.wanted = last;
			this.#restore();
		}
		const ended = new AbortController();
		// The address follows the choice also after Back to an entry with another one.
		onReturn(() => this.#showInAddress(), ended.signal);
		return () => ended.abort();
	}

	async startAt(tables: T, root: string, value: string): Promise<void> {
		this.#tables = tables;
		this.#root = root;
		const choices = this.#choicesOf([value]);
		if (!choices) throw new RangeError(`no choice is “${value}”`);
		this.#served = this.wanted = value;
		this.#shown = { data: await this.#load(value), choices };
	}

	apply(tables: T): T {
		const shown = this.#shown;
		if (!shown) return tables;
		return this.#source.add(
			tables,
			shown.data,
			shown.choices.map(({ value }) => value)
		);
	}

	csv(chart: string): string | undefined {
		const choices = this.#shown?.choices ?? [];
		if (choices.length > 1) return '';
		return choices[0] && `${this.#root}charts/${chart}/${choices[0].value}.csv`;
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
		const found = await this.search(tables, text).catch(() => null);
		if (asked !== this.asked) return;
		if (!found) {
			this.#answer(notLoaded(text));
			return;
		}
		if (!found.choices) {
			const { say, instead } = found;
			const offer = instead && {
				label: fillMessage(m.showChoice, { name: instead.name }),
				text: instead.name
			};
			this.#answer({ say, ...(offer && { offer }) });
			return;
		}
		const { choices } = found;
		const wanted = valueOf(choices);
		this.wanted = wanted;
		this.problem = null;
		this.loading = true;
		this.#searching = false;
		const shown = await this.#load(wanted)
			.then((data): Shown<D> => {
				this.#source.add(tables, data, wanted.split(','));
				return { data, choices };
			})
			.catch(() => null);
		if (asked !== this.asked) return;
		if (!shown) {
			this.#answer(notLoaded(text));
			return;
		}
		this.#shown = shown;
		this.#keep(wanted, kept);
		this.#answer();
	}

	async search(tables: T, text: string): Promise<Matches> {
		const search = await this.#source.search();
		return search(text, this.choices(tables));
	}

	/** The choices with these values, or undefined if one of them is none. */
	#choicesOf(values: readonly string[]): readonly NamedChoice[] | undefined {
		const all = this.#tables ? this.choices(this.#tables) : [];
		const found = values.flatMap((value) => all.find((each) => each.value === value) ?? []);
		return found.length === values.length ? found : undefined;
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

const notLoaded = (text: string): Problem => ({
	say: m.notLoaded,
	offer: { label: m.tryAgain, text }
});
