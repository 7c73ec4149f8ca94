import m from '$messages/charts.json';
import { minus, pixels } from '../../drawing/height';
import { edgesOf } from '../../marks/layout';
import { sheetOf } from '../../marks/sheets';
import { labelOf } from '../../marks/texts';
import type { Block, Field } from '../../marks/types';
import { fillMessage } from '../../messages/fill-message';
import { chartOfMarks } from '../chart-of-marks';
import { checkNoChoice } from '../check-options';

/** A picture in one of the sizes that the build makes, in pixels. */
export interface ImageSize {
	width: number;
	height: number;
	/** A data URI. */
	uri: string;
}

/** A picture with what is said of it. */
interface Picture {
	/** The default import of a file of the story: `import photo from './photo.jpg?image'`. */
	image: readonly ImageSize[];
	/** The alternative text: one or two sentences on what the picture shows. */
	about: string;
	/** Who made it, as shown below it: “Photo: Ana Sousa”. */
	credit: string;
	/** What allows its use: “CC BY 4.0”. */
	license: string;
}

interface ImageChartOptions<S extends string> extends Picture {
	/** The name of its folder. */
	id: string;
	/** What it shows, where and when. At most 46 characters, for a phone. */
	subtitle: string;
	/** What differs in each state: another picture, or another text. */
	states: Readonly<Record<S, Partial<Picture> & { subtitle?: string }>>;
}

/** What a page says of a picture. */
const FIELDS: readonly Field<Picture>[] = [
	{ key: 'description', label: m.description, of: ({ about }) => about, say: creditOf },
	{ key: 'credit', label: m.credit, of: ({ credit }) => credit },
	{ key: 'license', label: m.license, of: ({ license }) => license, say: ({ about }) => about }
];

/** Below the picture, for its credit, in pixels. */
const CREDIT = 24;

/** The pixels of a screen for each of a drawing. */
const DENSITY = 1.5;

/**
 * Makes a chart of a photo or another picture in a file of the story, with a text for those who do not
 * see it, and with its credit and license below it and in its table.
 * @example
 * import photo from './photo.jpg?image';
 *
 * export const harbour = imageChart({
 * 	id: 'harbour',
 * 	subtitle: 'The harbour, June 2024',
 * 	image: photo,
 * 	about: 'Boats lie side by side at a quay. Behind them are nets.',
 * 	credit: 'Photo: Ana Sousa',
 * 	license: 'CC BY 4.0',
 * 	states: { all: {} }
 * })
 * @throws {RangeError} if it has no state
 */
export function imageChart<S extends string>(options: ImageChartOptions<S>) {
	const { states } = options;
	if (import.meta.env.SSR) checkNoChoice(options);
	const pictureIn = (state: S): Picture => ({ ...options, ...states[state] });
	return chartOfMarks<object, S>(
		options,
		['image', 'about', 'credit', 'license', 'subtitle'],
		(_, state) => ({ block: pictureBlock(pictureIn(state)) }),
		import.meta.env.SSR
			? (_, state) => {
					const picture = pictureIn(state);
					for (const key of ['about', 'credit', 'license'] as const)
						if (!picture[key].trim()) throw new TypeError(`found no text in ${key}, expected one`);
					return `${creditOf(picture)}.`;
				}
			: null
	);
}

function creditOf({ credit, license }: Picture): string {
	return fillMessage(m.creditAndLicense, { credit, license });
}

/** A picture that fills the drawing, with its credit below. */
const pictureBlock = (picture: Picture): Block => ({
	sheets: [sheetOf([picture], FIELDS, () => [0.5, 0.5])],
	room: () => ({ least: 100, grow: 1 }),
	draw: ({ size }, frame) => ({
		edges: edgesOf({ ...frame, bottom: minus(frame.bottom, pixels(CREDIT)) }),
		front: [
			{
				type: 'image',
				key: `image ${picture.about}`,
				at: [0, 0, 1, 1],
				anchors: 'pp',
				style: {
					href: uriFor(picture.image, size.width * DENSITY),
					// It stands on its credit.
					preserveAspectRatio: 'xMidYMax'
				}
			}
		],
		labels: [
			labelOf(
				'credit',
				{ at: [0.5, 1], anchors: 'pp', free: true },
				{ texts: [creditOf(picture), picture.credit], side: 's', tone: 'soft' },
				1
			)
		]
	})
});

/** The smallest size that is at least so wide, or the largest. */
const uriFor = (image: readonly ImageSize[], least: number): string =>
	(image.find(({ width }) => width >= least) ?? image.at(-1))?.uri ?? '';
