import { basename } from 'node:path';
import { loadClaims } from '../../src/lib/data/claims';
import type { Figures } from '../../src/lib/data/figure';
import { readText } from '../../src/lib/data/read-text';
import { readChartWords, textsOf, wordsOf } from '../../src/lib/model/chart-words';
import { parseCopy, type Copy, type StepCopy } from '../../src/lib/model/copy';
import { figuresIn, fillText } from '../../src/lib/model/fill';
import { parseMethods } from '../../src/lib/model/methods';
import { splitFigures, type Template } from '../../src/lib/model/template';

/** A part of the story that prints figures and may rest on statements. */
export interface TextPart {
	/** “step toll-climb”, “claim 12”, “methods section states”, “countedCourse in toll.json”, or “the introduction”. */
	name: string;
	/** The ids of the figures that it prints. */
	prints: readonly string[];
	/** The statements that its words rest on, divided by semicolons; or nothing. */
	trueWhile: string;
	/**
	 * Its words with these figures: a headline, a title, a claim with the verdict otherwise, or a text
	 * of a chart, which the chart fills in.
	 */
	words: (figures: Figures) => string;
}

const printed = (templates: readonly Template[]): string[] => [
	...new Set(templates.flatMap((template) => figuresIn(template)))
];

const stepPart = (step: StepCopy): TextPart => ({
	name: `step ${step.id}`,
	prints: printed([step.headline, ...step.prose, step.short, step.notes, step.before]),
	trueWhile: fillText(step.trueWhile, {}),
	words: (figures) => fillText(step.headline, figures)
});

const introduction = (copy: Copy): TextPart => ({
	name: 'the introduction',
	prints: printed([
		...[copy.subject, copy.standfirst, copy.contentNote, copy.help],
		...[copy.corrections, copy.about, copy.notFound]
	]),
	trueWhile: '',
	words: () => ''
});

const methodsParts = (file: string | undefined): TextPart[] =>
	(file ? parseMethods(readText(file)).sections : []).map(({ id, title, prose, trueWhile }) => ({
		name: id ? `methods section ${id}` : 'the opening of the methods',
		prints: printed(prose),
		trueWhile: fillText(trueWhile, {}),
		words: () => title
	}));

function claimParts(dataDir: string): TextPart[] {
	return loadClaims(dataDir).map(({ id, claim, finding, trueWhile = '', verdict, otherwise }) => {
		const [claimed, found] = [splitFigures(claim), splitFigures(finding)];
		return {
			name: `claim ${id}`,
			prints: printed([claimed, found]),
			trueWhile,
			words: (figures) => {
				const change = otherwise ? ` (the verdict “${verdict}” becomes “${otherwise}”)` : '';
				return `${fillText(claimed, figures)}${change}`;
			}
		};
	});
}

/** The words of charts that rest on statements. Their values are no figures. */
const chartParts = (copy: string): TextPart[] =>
	readChartWords(wordsOf(copy)).flatMap(({ file, texts, trueWhile }) =>
		Object.entries(trueWhile).map(([key, statements]) => ({
			name: `${key} in ${basename(file.path)}`,
			prints: [],
			trueWhile: statements,
			words: () => textsOf(texts[key] ?? '')[0] ?? ''
		}))
	);

/** The files of the text. */
export interface TextFiles {
	/** The file of the steps. The words of charts are in a folder beside it. */
	copy: string;
	/** The file of the page on methods, if there is one. */
	methods?: string | undefined;
	/** The folder of the claims. */
	data: string;
}

/**
 * The parts of the story that name figures: its introduction, its steps, its claims and its methods;
 * and the words of its charts that rest on some.
 * @throws InputError with a sentence for each fault of the text, the claims or the words
 */
export function textParts(files: TextFiles): TextPart[] {
	const copy = parseCopy(readText(files.copy).text, files.copy);
	const steps = copy.scenes.flatMap((scene) => scene.steps);
	return [
		introduction(copy),
		...steps.map(stepPart),
		...claimParts(files.data),
		...methodsParts(files.methods),
		...chartParts(files.copy)
	];
}
