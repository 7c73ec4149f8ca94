import { VERDICTS } from '../data/verdicts';
import { tenth } from './tenth';

/** The mark of a claim: an SVG path around its centre, filled or drawn as an outline. */
export interface VerdictShape {
	d: string;
	filled: boolean;
}

/** Writes a path whose numbers in braces are multiplied. */
type Path = (texts: TemplateStringsArray, ...lengths: number[]) => string;

const filled = (d: string): VerdictShape => ({ d, filled: true });
const outline = (d: string): VerdictShape => ({ d, filled: false });

/** The ends of the six dashes of a circle. */
const DASHES = Array.from({ length: 6 }, (_, i) => {
	const ends = [i + 0.18, i + 0.82].map((at) => (at * Math.PI) / 3);
	return ends.flatMap((angle) => [6.6 * Math.cos(angle), 6.6 * Math.sin(angle)]);
}) as unknown as readonly (readonly [number, number, number, number])[];

/** Solid shapes are for claims that could be judged, and outlines for the others. */
const SHAPES: readonly ((path: Path) => VerdictShape)[] = [
	// Holds: a disc.
	(path) => filled(path`M0 ${-6.6}A${6.6} ${6.6} 0 1 1 0 ${6.6}A${6.6} ${6.6} 0 1 1 0 ${-6.6}Z`),
	// Holds in part: a disc of which half is filled.
	(path) =>
		filled(
			path`M0 ${-6.6}A${6.6} ${6.6} 0 0 0 0 ${6.6}ZM0 ${-6.6}A${6.6} ${6.6} 0 0 1 0 ${6.6}V${5}A${5} ${5} 0 0 0 0 ${-5}Z`
		),
	// Disputed: two sides that meet.
	(path) => filled(path`M${-7} ${-6}L${0.3} 0L${-7} ${6}ZM${7} ${-6}L${-0.3} 0L${7} ${6}Z`),
	// Misleading: a triangle.
	(path) => filled(path`M0 ${-7}L${7.4} ${6}H${-7.4}Z`),
	// Plausible, not proven: a disc that is not filled.
	(path) => outline(path`M0 ${-5.8}A${5.8} ${5.8} 0 1 1 0 ${5.8}A${5.8} ${5.8} 0 1 1 0 ${-5.8}Z`),
	// Claimed, not measured: hatched and dashed, as every claim in the charts.
	(path) =>
		outline(
			DASHES.map(([x, y, toX, toY]) => path`M${x} ${y}A${6.6} ${6.6} 0 0 1 ${toX} ${toY}`).join(
				''
			) + path`M${-4} ${1.2}L${1.2} ${-4}M${-1.2} ${4}L${4} ${-1.2}`
		),
	// Not checked: an empty box.
	(path) => outline(path`M${-5.4} ${-5.4}H${5.4}V${5.4}H${-5.4}Z`),
	// A personal account: a speech bubble.
	(path) =>
		outline(
			path`M${-3.6} ${-5.8}H${3.6}A${3} ${3} 0 0 1 ${6.6} ${-2.8}V0A${3} ${3} 0 0 1 ${3.6} ${3}H${0.6}L${-3.6} ${6.6}V${3}A${3} ${3} 0 0 1 ${-6.6} 0V${-2.8}A${3} ${3} 0 0 1 ${-3.6} ${-5.8}Z`
		)
];

/** Rounded alike on both sides of the centre, so that a circle stays round. */
const scaled = (length: number, size: number) =>
	Math.sign(length) * tenth((Math.abs(length) * size) / 16);

/**
 * The mark of a claim with this verdict. No two differ by colour alone.
 * @param size its width and height in pixels
 * @throws RangeError for an unknown verdict
 */
export function verdictShape(verdict: string, size = 16): VerdictShape {
	const shape = SHAPES[VERDICTS.indexOf(verdict)];
	if (!shape) throw new RangeError(`found the verdict "${verdict}", expected one with a shape`);
	return shape((texts, ...lengths) =>
		String.raw({ raw: texts }, ...lengths.map((length) => scaled(length, size)))
	);
}
