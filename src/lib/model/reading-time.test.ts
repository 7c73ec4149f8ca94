import { describe, expect, it } from 'vitest';
import { secondsToSay } from './reading-time';

const words = (count: number) => Array(count).fill('word').join(' ');
const step = { headline: '', prose: [[{ text: words(130) }]], notes: '', words: undefined };

describe('secondsToSay', () => {
	it('is a minute for 130 words, and eight seconds for the chart, rounded up', () => {
		expect(secondsToSay(step)).toBe(70);
		expect(secondsToSay({ ...step, words: 'text' })).toBe(60);
	});

	it('counts the notes in place of the text', () => {
		expect(secondsToSay({ ...step, headline: words(13), notes: words(13) })).toBe(20);
	});
});
