import type { Chart, Size, Tables } from '../chart/chart-types';
import { drawingOf } from './drawing.server';
import { familyName, familyStack } from './font-rules';
import { inlinedFont, plainChartFont } from './font.server';
import { lettersOf } from './markup';
import { THEMES } from './tokens';

/** The content of a still. */
interface Still {
	chart: Chart;
	state: string;
}

/** The weights of text in charts. */
const [REGULAR, BOLD] = [400, 650];

/** The drawing of a chart as a standalone SVG in the theme of the page, with its fonts inside. */
export async function stillSvg(
	tables: Tables,
	{ chart, state }: Still,
	size: Size
): Promise<string> {
	const svg = drawingOf(tables, chart, state, size);
	const letters = lettersOf(svg).join('');
	const weights = svg.includes(`font-weight="${BOLD}"`) ? [REGULAR, BOLD] : [REGULAR];
	// Chromium prints a variable font as shapes, and one of a single weight as text.
	const named = `font-family:${familyName(STORY_FONTS.charts)}`;
	const fonts = weights.map(async (weight) =>
		inlinedFont(await plainChartFont(letters, weight), `${named};font-weight:${weight}`)
	);
	const family = `svg{font-family:${familyStack(STORY_FONTS.charts).replaceAll(', ', ',')}}`;
	const rules = [...(await Promise.all(fonts)), family, THEMES].join('');
	return svg.replace('>', `><style>${rules}</style>`);
}
