import { describe, expect, it } from 'vitest';
import { PAGE, type SavedTalk } from './saved-talk';
import { writeTalkFile } from './write-talk-file';

const saved: SavedTalk = {
	id: 'a1',
	talk: { names: 'one', minutes: 10, choices: 'place=A' },
	notes: { 'one-a': 'Say </script><!-- <script> first, for $& $1.' },
	times: { 'one-a': 40 }
};
const page = `<body>${PAGE}<script>start()</script></body>`;

const dataOf = (html: string, attribute: string): unknown => {
	const [, rest = ''] = html.split(`<script type="application/json" ${attribute}>`);
	return JSON.parse(rest.slice(0, rest.indexOf('</script>')));
};

describe('writeTalkFile', () => {
	it('puts the talk before the script, whatever the notes have', () => {
		const html = writeTalkFile(page, saved, '');
		expect(dataOf(html, 'data-talk')).toEqual(saved);
		expect(html.match(/<script/g)).toHaveLength(2);
		expect(html).not.toContain('<!--');
		expect(html.indexOf('data-talk')).toBeLessThan(html.indexOf('start()'));
		expect(html).not.toContain('data-own-slides');
	});

	it('adds the speaker’s own slides as they are stored', () => {
		const slides = [{ title: 'Welcome </script>' }];
		const html = writeTalkFile(page, saved, JSON.stringify(slides));
		expect(dataOf(html, 'data-own-slides')).toEqual(slides);
	});

	it('throws for a page that is not that of a talk', () => {
		expect(() => writeTalkFile('<p>Sign in</p>', saved, '')).toThrow();
	});
});
