// Runs in the page, right after the opening, so that its height is set before the first paint.

import { stored } from '$lib/storage/stored';

/** The radius of a ring, and the width of its line, in cells of the field. */
const RADIUS = 0.36;
const LINE = 0.08;

/** The least width of a line, in pixels. */
const THIN = 1.3;

/** Around the field, in pixels: more above it, for the bar of the page and the key. */
const MARGIN = 16;
const ABOVE = 88;

/** The shares of the zoom in which the number in the first ring fades, and all rings, and the key appears. */
const FADES = 0.12;
const KEY = 0.75;

/** The share of a window by which the page scrolls while the rings zoom: then the first chart has taken their place. */
const ZOOMS = 0.8;

const share = (from: number, to: number, value: number) =>
	Math.min(1, Math.max(0, (value - from) / (to - from)));

/** As many columns as make the cells of a field as large as possible. */
function columnsFor(total: number, width: number, height: number): number {
	let columns = 1;
	while (Math.ceil(total / columns) * (width / columns) > height) columns += 1;
	return columns;
}

/** Zooms out of one ring to all of them while the reader scrolls by the height of the window, both ways. */
function start(
	part: HTMLElement,
	canvas: HTMLCanvasElement,
	context: CanvasRenderingContext2D
): void {
	const { total, ten = '' } = part.dataset;
	const still = part.querySelector('svg');
	const one = part.querySelector<HTMLElement>('.one');
	const key = part.querySelector<HTMLElement>('.key');
	part.dataset.zooms = '';
	let draw = () => {};
	/** The share of the zoom that the canvas shows. */
	let shown = NaN;

	const measure = () => {
		const { width, height, left, top } = canvas.getBoundingClientRect();
		const ratio = Math.min(devicePixelRatio, 2);
		canvas.width = width * ratio;
		canvas.height = height * ratio;
		const first = still?.getBoundingClientRect() ?? new DOMRect();
		const [fieldWidth, fieldHeight] = [width - 2 * MARGIN, height - ABOVE - MARGIN];
		const columns = columnsFor(Number(total), fieldWidth, fieldHeight);
		const all = new Path2D();
		for (let i = 0; i < Number(total); i += 1) {
			const [x, y] = [(i % columns) + 0.5, Math.floor(i / columns) + 0.5];
			all.moveTo(x + RADIUS, y);
			all.arc(x, y, RADIUS, 0, 2 * Math.PI);
		}
		const from = {
			// The drawing of one ring has a margin around it.
			cell: first.width / 2.2 / RADIUS,
			x: first.left - left + first.width / 2,
			y: first.top - top + first.height / 2
		};
		const cell = fieldWidth / columns;
		const to = { cell, x: MARGIN + cell / 2, y: ABOVE + cell / 2 };
		const { color, fontFamily } = getComputedStyle(canvas);
		draw = () => {
			const { top: scrolled, height: whole } = part.getBoundingClientRect();
			const p = share(0, (whole - height) * ZOOMS, -scrolled);
			// All rings stay drawn while the reader scrolls through the rest of the story.
			if (p === shown) return;
			shown = p;
			document.documentElement.toggleAttribute('data-zooming', p < 1);
			const size = from.cell ** (1 - p) * to.cell ** p;
			const [x, y] = [from.x + (to.x - from.x) * p, from.y + (to.y - from.y) * p];
			context.setTransform(1, 0, 0, 1, 0, 0);
			context.clearRect(0, 0, canvas.width, canvas.height);
			context.strokeStyle = context.fillStyle = color;
			context.setTransform(
				ratio * size,
				0,
				0,
				ratio * size,
				ratio * (x - size / 2),
				ratio * (y - size / 2)
			);
			context.lineWidth = Math.max(LINE, THIN / size);
			context.stroke(all);
			canvas.style.opacity = String(share(1.05, 1 - FADES, p));
			if (one) one.style.opacity = String(1 - share(0, FADES, p));
			if (key) key.style.opacity = String(share(KEY, 1, p));
			bracket(
				x - size / 2,
				y - size * 0.62,
				10 * size,
				share(1.1, 0.9, (10 * size) / width) * share(KEY, KEY - 0.1, p)
			);
		};
		/** Names ten rings in a row. */
		const bracket = (x: number, y: number, long: number, opacity: number) => {
			context.setTransform(ratio, 0, 0, ratio, 0, 0);
			context.globalAlpha = opacity;
			context.lineWidth = 1.5;
			context.font = `650 15px ${fontFamily}`;
			context.textAlign = 'center';
			const half = context.measureText(ten).width / 2 + 10;
			context.beginPath();
			for (const [end, inner] of [
				[x, x + long / 2 - half],
				[x + long, x + long / 2 + half]
			] as const) {
				context.moveTo(end, y - 5);
				context.lineTo(end, y + 5);
				context.moveTo(end, y);
				context.lineTo(inner, y);
			}
			context.stroke();
			context.fillText(ten, x + long / 2, y + 5);
			context.globalAlpha = 1;
		};
		shown = NaN;
		draw();
	};

	let isWaiting = false;
	const follow = () => {
		if (isWaiting) return;
		isWaiting = true;
		requestAnimationFrame(() => {
			isWaiting = false;
			draw();
		});
	};
	addEventListener('scroll', follow, { passive: true });
	addEventListener('resize', measure);
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', measure);
	measure();
}

const part = document.querySelector<HTMLElement>('[data-part=rings]');
const canvas = part?.querySelector('canvas');
const context = canvas?.getContext('2d');
const moves =
	!matchMedia('(prefers-reduced-motion: reduce)').matches && stored('still').read() !== '1';
if (part && canvas && context && moves) start(part, canvas, context);
