import type { Component } from 'svelte';
import type { Drawing } from '../drawing/drawing-types';
import type { Description } from './description-types';
import type { Tables } from './tables';

/** What the layer of a question gets, with which a reader answers it over the drawing. */
export interface QuestionProps<T = Tables> {
	tables: T;
	question: Question;
}

/** What a reader has drawn, in front of a drawing: its labels keep clear of the obstacles. */
export type ReaderMarks = Required<Pick<Drawing, 'front' | 'labels' | 'obstacles'>>;

/** What a view says in place of the texts of a step while its question is open. */
interface AskedTexts extends Description {
	headline: string;
	/** In place of its text, and of its text on slides. */
	short: string;
}

/** A question that a chart asks before it shows a state, such as how a line goes on. */
interface QuestionOptions<T> {
	/** Its name, unique in the story. */
	key: string;
	/** The state that is the answer, which a view that asks nothing shows. */
	state: string;
	/** The states to show instead where it is asked: while it is open, and once it is answered. */
	open: string;
	answered: string;
	/** Selects the tables that it needs, for pages to contain: by default, all. Undefined in a browser. */
	selectTables?: ((tables: T) => T) | undefined;
	ask: (tables: T) => AskedTexts;
	/** Imports the layer. Undefined for a view without the chart. */
	load?: () => Promise<Component<QuestionProps<T>>>;
}

/** The questions that have been answered, by their keys. It is reactive. */
export interface Answers {
	has(key: string): boolean;
	set(key: string, answered: boolean): void;
}

/** The keys of answered questions, once one of them is answered or asked again. */
export const keysAfter = (keys: readonly string[], key: string, answered: boolean): string[] => [
	...keys.filter((each) => each !== key),
	...(answered ? [key] : [])
];

/** The answered questions of a page, kept in memory alone. */
export class PageAnswers implements Answers {
	#keys: readonly string[] = $state.raw([]);

	has(key: string): boolean {
		return this.#keys.includes(key);
	}

	set(key: string, answered: boolean): void {
		this.#keys = keysAfter(this.#keys, key, answered);
	}
}

/** A question, which only a view that has started it asks. */
export class Question {
	readonly key: string;
	readonly state: string;
	#options: QuestionOptions<Tables>;
	#answers: Answers | undefined = $state.raw();
	#loading: Promise<void> | undefined;
	#failed = $state(false);
	/** The layer, once it is loaded. */
	layer: Component<QuestionProps> | undefined = $state.raw();
	/** What the layer adds to the drawing. */
	marks: ReaderMarks | undefined = $state.raw();

	constructor(options: QuestionOptions<Tables>) {
		this.key = options.key;
		this.state = options.state;
		this.#options = options;
	}

	/** Starts to ask. Browser only; returns a function that stops it. */
	start(answers: Answers): () => void {
		this.#answers = answers;
		return () => (this.#answers = undefined);
	}

	/** Whether the view asks it. Without its layer, nobody could answer. */
	get asked(): boolean {
		return this.#answers !== undefined && !this.#failed;
	}

	/** Whether the view asks it, and it is not answered yet. */
	get open(): boolean {
		return this.asked && !this.#answers?.has(this.key);
	}

	/** The state of a step, and its texts while the question is open. */
	shown(tables: Tables): Partial<AskedTexts> & { state: string } {
		const { open, answered } = this.#options;
		return this.open ? { ...this.texts(tables), state: open } : { state: answered };
	}

	/** What stands in place of the texts of its step while it is open. */
	texts(tables: Tables): AskedTexts {
		return this.#options.ask(tables);
	}

	/** The tables that it needs. Server only. */
	selectTables(tables: Tables): Tables {
		return this.#options.selectTables?.(tables) ?? tables;
	}

	/** Shows the answer. */
	answer(): void {
		if (this.open) this.#answers?.set(this.key, true);
	}

	/** Asks again. */
	reopen(): void {
		this.#answers?.set(this.key, false);
	}

	/** Loads the layer. If that fails, the question is not asked. */
	prepare(): void {
		this.#loading ??= this.#load();
	}

	async #load(): Promise<void> {
		try {
			this.layer = await this.#options.load?.();
		} catch (failure) {
			this.#failed = true;
			reportError(failure);
		}
	}
}

/** Defines a question, typed by the story's tables. */
export const defineQuestion = <T extends object>(options: QuestionOptions<T>): Question =>
	// The engine treats tables as opaque, as in `defineChart`.
	new Question(options as unknown as QuestionOptions<Tables>);
