import { expect, it } from 'vitest';
import { parts } from '../../../tests/support/story';
import { checkHelp } from './check-entries';

const entry = {
	id: 'coast',
	name: 'Coast guard',
	contact: 'Channel 16',
	address: null,
	about: 'For anyone in trouble at sea.',
	checked: 'July 2024'
};
const scenes = parts.scenes.map(({ id }) => ({
	id,
	steps: [{ id: 'toll-year', words: 'help', seconds: 20, sources: ['office'] } as const]
}));
const helpless = { ...parts.copy, help: [] };

it('accepts a story with ways to find help, and one that speaks of none', () => {
	expect(checkHelp(parts.scenes, parts.copy, [entry])).toEqual([]);
	expect(checkHelp(parts.scenes, helpless, [])).toEqual([]);
});

it('names a text on help, and a step that shows it, without any way to find it', () => {
	expect(checkHelp([], parts.copy, [])).toEqual([
		'fixture:9:1: story: found a text on help, expected a way to find it in help.json.'
	]);
	expect(checkHelp(scenes, helpless, [])).toEqual([
		'toll-year: it shows where to find help, expected a way to find it in help.json.'
	]);
});
