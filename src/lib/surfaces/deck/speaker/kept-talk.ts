import * as v from 'valibot';
import type { Kept } from '../talk.svelte';

const KEY = 'upstream:speaker';

const keptSchema = v.object({
	name: v.string(),
	stamp: v.object({ count: v.number(), from: v.string() }),
	shared: v.object({
		names: v.string(),
		step: v.string(),
		blank: v.picklist(['', 'black', 'white']),
		state: v.string(),
		table: v.boolean(),
		began: v.nullable(v.number()),
		paused: v.nullable(v.number())
	})
});

/** Keeps a talk for this tab: where the slides are closed, no other window could tell it after a reload. */
export function keepTalk(name: string, kept: Kept): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify({ name, ...kept }));
	} catch {
		// Without it the slides alone know where the talk stands.
	}
}

/** The talk of that name as this tab has kept it, if it has. */
export function keptTalk(name: string): Kept | undefined {
	try {
		const kept = v.parse(keptSchema, JSON.parse(sessionStorage.getItem(KEY) ?? ''));
		return kept.name === name ? kept : undefined;
	} catch {
		return undefined;
	}
}
