import { bannedWords as found } from '$lib/model/wording';
import { describe, expect, it } from 'vitest';
import { bannedWords } from './banned-words';

describe('the banned words', () => {
	it.each([
		'an addict',
		'drug users',
		'substance abuse',
		'he is clean now',
		'deaths caused by fentanyl',
		'overdose victims',
		'the Chinese sell it',
		'Chinese fentanyl',
		'Mexican cartels',
		'a flood of pills'
	])('bans “%s”', (text) => {
		expect(found(text, bannedWords)).toHaveLength(1);
	});

	it.each([
		'people with addiction in recovery',
		'household cleaners, used every day',
		'the Chinese government and the Chinese foreign ministry',
		'the leading cause of death'
	])('allows “%s”', (text) => {
		expect(found(text, bannedWords)).toEqual([]);
	});
});
