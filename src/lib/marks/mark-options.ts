import type { As, Field, Texts, Times, Tone } from './types';

/** The options that marks have in common. */
export interface MarkOptions<D> extends Times {
	tone?: Tone;
	as?: As;
	fields?: readonly Field<D>[];
	/** Where its rows are shown, if not in the table and in tooltips. */
	show?: 'table' | 'tips';
	legend?: Texts;
}

/** When a mark comes and goes. */
export const timesOf = ({ during, leaving }: Times): Times => ({
	...(during ? { during } : {}),
	...(leaving ? { leaving } : {})
});
