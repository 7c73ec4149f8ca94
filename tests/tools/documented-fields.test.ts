import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lexer, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { claimSchema } from '$lib/data/claims';
import { correctionSchema } from '$lib/data/corrections';
import * as columnKinds from '$lib/data/fields';
import { helpSchema } from '$lib/data/help';
import { entrySchema } from '$lib/data/sources';
import { STEP_FIELDS } from '$lib/model/entries';
import { LABELS } from '$lib/model/sections';
import { CARD, CONFIG, FONTS, LIMITS, MARKS, REUSE, THEME } from '../../tools/config-faults.mjs';

const FILE = 'docs/another-story.md';

const textOf = (file: string) => readFileSync(file, 'utf8');

/** The text below a heading of the document, up to the next one. */
function sectionOf(heading: string): string {
	const [, section] = textOf(FILE).split(`\n## ${heading}\n`);
	expect(section, heading).toBeDefined();
	return section?.split('\n## ')[0] ?? '';
}

/** The ids that GitHub gives to the headings of a file. */
function idsIn(file: string): string[] {
	const headings = lexer(textOf(file)).filter(
		(token): token is Token & { text: string } => token.type === 'heading'
	);
	return headings.map(({ text }) =>
		text
			.toLowerCase()
			.replace(/[^\w\- ]/g, '')
			.replaceAll(' ', '-')
	);
}

const marked = (labels: readonly string[]) => labels.map((label) => `**${label}:**`);

/** The helpers of `fields.ts` that are no kinds of columns. */
const NO_KINDS = ['textLimit'];

describe('the document on other stories', () => {
	it.each<[string, string, readonly string[]]>([
		['the configuration', '`story.config.ts`', Object.keys(CONFIG)],
		['the card', '`story.config.ts`', Object.keys(CARD)],
		['how others may use it', '`story.config.ts`', Object.keys(REUSE)],
		['the marks', '`story.config.ts`', MARKS],
		['the limits', '`story.config.ts`', Object.keys(LIMITS)],
		['the words of a step', '`story.config.ts`', Object.keys(LIMITS.stepWords.fields)],
		['the theme', 'The theme of a story', Object.keys(THEME)],
		['the fonts', 'The theme of a story', Object.keys(FONTS)],
		['a step', 'Scenes and steps', Object.keys(STEP_FIELDS)],
		['a source', 'The data folder', Object.keys(entrySchema.entries)],
		['a claim', 'The data folder', Object.keys(claimSchema([]).entries)],
		['a way to find help', 'The data folder', Object.keys(helpSchema.entries)],
		['a correction', 'The data folder', Object.keys(correctionSchema.entries)],
		['the copy', 'The copy', Object.values(LABELS).flatMap(marked)],
		[
			'the columns',
			'Kinds of columns',
			Object.keys(columnKinds).filter((name) => !NO_KINDS.includes(name))
		]
	])('names all fields of %s', (_, heading, fields) => {
		const section = sectionOf(heading);
		expect(fields.filter((field) => !section.includes(`\`${field}`))).toEqual([]);
	});

	it.each([
		FILE,
		'docs/architecture.md',
		'docs/tutorial.md',
		'docs/ready-made-charts.md',
		'docs/marks.md',
		'README.md',
		'CONTRIBUTING.md'
	])('is linked with headings that exist, and so are all others from %s', (file) => {
		const links = [...textOf(file).matchAll(/\]\(([\w./-]*\.md)?#([\w-]+)\)/g)];
		const broken = links.filter(([, target = '', id = '']) => {
			const path = target ? join(dirname(file), target) : file;
			return !existsSync(path) || !idsIn(path).includes(id);
		});
		expect(broken.map(([link]) => link)).toEqual([]);
	});
});
