import { describe, expect, it } from 'vitest';
import { mergedText, mergeNotes } from './merge-notes';

describe('mergeNotes', () => {
	it('adds notes to steps without one', () => {
		const merged = mergeNotes(
			{ 'toll-climb': 'mine', 'toll-blip': ' ' },
			{ 'toll-blip': 'theirs' }
		);
		expect(merged).toMatchObject({ added: 1, joined: 0, same: 0 });
		expect(merged.notes).toEqual({ 'toll-climb': 'mine', 'toll-blip': 'theirs' });
	});

	it('appends a different note to that of the same step', () => {
		const { notes, joined } = mergeNotes({ 'toll-climb': 'mine' }, { 'toll-climb': 'theirs' });
		expect(notes).toEqual({ 'toll-climb': 'mine\n\ntheirs' });
		expect(joined).toBe(1);
	});

	it('changes nothing on a second import', () => {
		const theirs = { 'toll-climb': 'theirs\r\nin two lines', 'toll-blip': 'new' };
		const once = mergeNotes({ 'toll-climb': 'mine' }, theirs).notes;
		expect(mergeNotes(once, theirs)).toEqual({ notes: once, added: 0, joined: 0, same: 2 });
	});

	it('replaces a note only with one that contains it', () => {
		const { notes } = mergeNotes({ 'toll-climb': 'mine' }, { 'toll-climb': 'mine\n\nand more' });
		expect(notes).toEqual({ 'toll-climb': 'mine\n\nand more' });
		const other = mergeNotes({ 'toll-climb': 'a' }, { 'toll-climb': 'banana' });
		expect(other.notes).toEqual({ 'toll-climb': 'a\n\nbanana' });
	});

	it('ignores blank notes', () => {
		const merged = mergeNotes({ 'toll-climb': 'mine' }, { 'toll-climb': ' \n', 'toll-blip': '' });
		expect(merged).toEqual({ notes: { 'toll-climb': 'mine' }, added: 0, joined: 0, same: 0 });
	});
});

it('summarizes an import in words', () => {
	const none = { notes: {}, added: 0, joined: 0, same: 0 };
	expect(mergedText(none, 0)).toBe('The file has no notes in it.');
	expect(mergedText({ ...none, added: 1 }, 0)).toBe('1 note imported: 1 new.');
	expect(mergedText({ ...none, added: 2, joined: 1, same: 3 }, 1)).toBe(
		'6 notes imported: 2 new, 1 appended to a note that was there, 3 there already. ' +
			'1 of steps that are not in this story: kept too.'
	);
});
