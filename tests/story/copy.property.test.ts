import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '$lib/data/input-error';
import { checkStory } from '$lib/model/check';
import { parseCopy, type Copy } from '$lib/model/copy';
import { fillText } from '$lib/model/fill';
import { parts, rightCopy } from '../support/story';
import { cheapRuns, randomTimeout } from '../support/random-runs';

const PLACE = /^en\.md:\d+:\d+: \S/;

/** The result of parsing. Every problem must be a sentence with a place. */
function outcome(text: string): Copy | undefined {
	try {
		return parseCopy(text, 'en.md');
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		for (const problem of error.problems.slice(0, 20)) {
			expect(problem).toMatch(PLACE);
			expect(problem).toMatch(/expected .+\.$/s);
		}
		return undefined;
	}
}

const mark = fc.constantFrom(
	'#',
	'##',
	'>',
	'**',
	'*',
	'_',
	'`',
	'{',
	'}',
	'{count}',
	'[a](b)',
	'<b>',
	'- ',
	'1. ',
	'\n',
	'\n\n',
	':',
	'\\',
	'&amp;',
	'---',
	'|',
	'\t',
	'\r\n',
	'**Short:**'
);
const text = fc
	.array(fc.oneof(mark, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 12 })
	.map((pieces) => pieces.join(''));
const real = readFileSync('src/story/copy/en.md', 'utf8').slice(0, 6000);

describe('parseCopy', { timeout: randomTimeout }, () => {
	it('returns the copy, or says what is wrong and where', () => {
		const around = fc.constantFrom(
			'',
			'# story: T\n\n',
			'# story: T\n\n# toll: T\n\n## toll-year\n\n',
			rightCopy
		);
		fc.assert(
			fc.property(around, text, (before, after) => void outcome(before + after)),
			cheapRuns
		);
	});

	it('says what is wrong and where in a damaged file', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(rightCopy, real),
				fc.nat(),
				fc.nat(30),
				text,
				(whole, at, cut, put) => {
					const start = at % (whole.length + 1);
					const copy = outcome(whole.slice(0, start) + put + whole.slice(start + cut));
					if (!copy) return;
					for (const problem of checkStory({ ...parts, copy })) {
						expect(problem).toMatch(/^(en\.md:\d+:\d+: )?\S.*: \S.*\.$/s);
					}
				}
			),
			cheapRuns
		);
	});

	it('returns plain text unchanged', () => {
		const words = fc
			.array(
				fc.string({
					unit: fc.constantFrom(...Array.from('abcdeÄß字é,.–’“”')),
					minLength: 1,
					maxLength: 8
				}),
				{ minLength: 1, maxLength: 20 }
			)
			.map((all) => `W ${all.join(' ')}`);
		fc.assert(
			fc.property(words, words, fc.constantFrom('\n', '\r\n'), (headline, prose, ending) => {
				const lines = [
					'# story: T',
					'',
					'# toll: T',
					'',
					'## toll-year',
					'',
					`> ${headline}`,
					'',
					prose,
					''
				];
				const step = parseCopy(lines.join(ending), 'en.md').scenes[0]?.steps[0];
				expect(fillText(step?.headline ?? [], {})).toBe(headline);
				expect((step?.prose ?? []).map((each) => fillText(each, {}))).toEqual([prose]);
			}),
			cheapRuns
		);
	});
});
