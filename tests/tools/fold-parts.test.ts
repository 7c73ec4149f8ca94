import { expect, it } from 'vitest';
import { folded } from '../../tools/fold-parts.mjs';

const has = { help: true, claims: false };

it.each([
	['{#if STORY_HAS.help}<p>{a}</p>{/if}', '<p>{a}</p>'],
	['{#if STORY_HAS.claims}<p>{a}</p>{/if}', ''],
	['{#if STORY_HAS.claims}<p></p>{:else}<i></i>{/if}', '<i></i>'],
	['{#if !STORY_HAS.claims && STORY_HAS.help}<p></p>{/if}', '<p></p>'],
	['{#if STORY_HAS.help || rows.length > 0}<p></p>{/if}', '<p></p>'],
	['{#if rows.length > 0 && STORY_HAS.claims}<p></p>{/if}', ''],
	['{#if STORY_HAS.help}{#if STORY_HAS.claims}<p></p>{:else}<i></i>{/if}{/if}', '<i></i>'],
	['{STORY_HAS.help ? m.one : m.two}', '{m.one}'],
	['<p id={STORY_HAS.help ? "one" : "two"}></p>', '<p id="one"></p>'],
	['<p id={STORY_HAS.claims ? a : b}></p>', '<p id={b}></p>'],
	['<p id={STORY_HAS.claims ? "a" : undefined}></p>', '<p ></p>']
])('decides %s', (source, expected) => {
	expect(folded(source, has)).toBe(expected);
});

it.each([
	'{#if rows.length > 0}<p></p>{:else if rows}<i></i>{/if}',
	'{#if STORY_HAS.claims || rows.length > 0}<p></p>{/if}',
	'{#each rows as { id, name } (id)}<p class:last={id === 1}>{name}</p>{/each}',
	'<script lang="ts">const a = STORY_HAS.help ? 1 : 2;</script>\n<p>{a ?? STORY_HAS.help}</p>'
])('leaves %s to Svelte', (source) => {
	expect(folded(source, has)).toBe(source);
});

it('refuses an unknown part, and “else if”', () => {
	expect(() => folded('{#if STORY_HAS.tides}<p></p>{/if}', has)).toThrow(/no part “tides”/);
	const chain = '{#if rows}<p></p>{:else if STORY_HAS.help}<i></i>{/if}';
	expect(() => folded(chain, has)).toThrow(/“else if”/);
});
