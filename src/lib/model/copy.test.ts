import { describe, expect, it } from 'vitest';
import { parseCopy } from './copy';

const front =
	'# story: A title\n\n**Subject:** Deaths.\n\n**Standfirst:** What holds.\n\n**Content note:** On loss.\n\n' +
	'**Corrections:** It was {count}.\n\n**About:** By us.\n\n**Not found:** Nothing here.\n\n';
const step = `# toll: A hundred thousand a year

## toll-year

> In one year, {count} people died

Up to **{month}** they were
counted. *NASA* counts.

**Short:** {count} deaths.

**Notes:** Wait here.
`;

describe('parseCopy', () => {
	const sober = step.replace('*NASA*', 'NASA');

	it('reads the front section, scenes and steps', () => {
		const copy = parseCopy(front + sober, 'en.md');
		expect(copy.title).toBe('A title');
		expect(copy.subject).toEqual([{ text: 'Deaths.' }]);
		expect(copy.standfirst).toEqual([{ text: 'What holds.' }]);
		expect(copy.contentNote).toEqual([{ text: 'On loss.' }]);
		expect(copy.corrections).toEqual([{ text: 'It was ' }, { figure: 'count' }, { text: '.' }]);
		expect(copy.about).toEqual([{ text: 'By us.' }]);
		expect(copy.notFound).toEqual([{ text: 'Nothing here.' }]);
		expect(copy.help).toEqual([]);
		expect(copy.scenes.map(({ id, title }) => [id, title])).toEqual([
			['toll', 'A hundred thousand a year']
		]);
	});

	it('leaves out notes to those who write it', () => {
		const noted = `<!-- The text. -->\n\n${front}<!-- A scene\nand its steps. -->\n\n${sober}`;
		expect(parseCopy(noted, 'en.md').scenes).toEqual(parseCopy(front + sober, 'en.md').scenes);
	});

	it('leaves figures unfilled, keeps strong ones strong and joins broken lines', () => {
		expect(parseCopy(front + sober, 'en.md').scenes[0]?.steps).toEqual([
			{
				id: 'toll-year',
				headline: [{ text: 'In one year, ' }, { figure: 'count' }, { text: ' people died' }],
				prose: [
					[
						{ text: 'Up to ' },
						{ figure: 'month', strong: true },
						{ text: ' they were counted. NASA counts.' }
					]
				],
				evidence: [],
				short: [{ figure: 'count' }, { text: ' deaths.' }],
				notes: [{ text: 'Wait here.' }],
				before: [],
				trueWhile: []
			}
		]);
	});

	it('reads links of paragraphs and of the short text, with the figures and bold words in them', () => {
		const text =
			'**Short:** See [{count} **deaths**](#toll-year).\n\nOf [us](https://example.org/a_b), **[twice](http://example.org)**.';
		const [scene] = parseCopy(`${front}# toll: T\n\n## toll-year\n\n${text}`, 'en.md').scenes;
		const href = '#toll-year';
		expect(scene?.steps[0]).toMatchObject({
			short: [
				{ text: 'See ' },
				{ figure: 'count', href },
				{ text: ' ', href },
				{ text: 'deaths', href, strong: true },
				{ text: '.' }
			],
			prose: [
				[
					{ text: 'Of ' },
					{ text: 'us', href: 'https://example.org/a_b' },
					{ text: ', ' },
					{ text: 'twice', href: 'http://example.org', strong: true },
					{ text: '.' }
				]
			]
		});
	});

	it.each([
		[
			'Up to [it](javascript:go)',
			/^en\.md:21:12: toll-year has a link to “javascript:go”, expected https:\/\/, http:\/\/ or # with the id of a step\.$/m
		],
		[
			'> In [one](#toll-year) year',
			/^en\.md:19:6: toll-year has link in “\[one\]\(#toll-year\)”, expected words, \{figure\} and \*\*strong\*\*\.$/m
		]
	])('refuses a link that no view can show: %s', (line, message) => {
		const [start = ''] = line.split('[');
		expect(() => parseCopy(front + sober.replace(start, line), 'en.md')).toThrow(message);
	});

	it('keeps non-breaking spaces', () => {
		const text = 'Some 12,5\u00a0% of\n 10\u202f000 boats.';
		const [scene] = parseCopy(`${front}# toll: T\n\n## toll-year\n\n${text}`, 'en.md').scenes;
		expect(scene?.steps[0]?.prose).toEqual([[{ text: text.replace('\n', '') }]]);
	});

	it('leaves a missing part empty, for checkStory to report', () => {
		const [scene] = parseCopy(`${front}# toll: T\n\n## toll-year\n\nProse.`, 'en.md').scenes;
		expect(scene?.steps[0]).toMatchObject({ headline: [], short: [], notes: [], before: [] });
	});

	it.each([
		[
			'markup that no view shows',
			step,
			/en\.md:22:10: toll-year has em in “\*NASA\*”, expected words/
		],
		[
			'a stray brace',
			sober.replace('{count} deaths', '{Count deaths'),
			/en\.md:24:\d+: toll-year has a stray brace in “\{Count deaths/
		],
		[
			'an unknown label',
			sober.replace('Short', 'Brief'),
			/a part “Brief” that it cannot place, expected “Evidence”, “Short”, “Notes”, .*, each once/
		],
		['a label twice', sober.replace('Short', 'Notes'), /a part “Notes” that it cannot place/],
		['a second headline', `${sober}\n> Again\n`, /toll-year has two headlines, expected one/],
		['a list', `${sober}\n- one\n`, /toll-year has a list that does not belong there/],
		['text under an empty heading', '#\ntext\n', /a section without an id has a paragraph/],
		['a step before a scene', '## toll-year\n', /heading “## toll-year” is malformed/],
		['a scene without a title', '# toll\n', /heading “# toll” is malformed/],
		['a deeper heading', `${sober}\n### more\n`, /heading “### more” is malformed/],
		[
			'an endless name, which is cut',
			`# toll: T\n\n## ${'x'.repeat(999)}\n\n- one\n`,
			/en\.md:\d+:\d+: x{39}… has a list/
		]
	])('names the file and the step of %s', (_, wrong, message) => {
		expect(() => parseCopy(front + wrong, 'en.md')).toThrow(message);
	});

	it('requires the section of the story first', () => {
		expect(() => parseCopy(step, 'en.md')).toThrow(/the first heading is not “# story: Title”/);
		expect(() => parseCopy('Words.', 'en.md')).toThrow(/text before the first heading/);
	});
});
