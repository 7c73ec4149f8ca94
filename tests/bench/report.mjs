/**
 * @typedef {{ time: number, bytes: number, fonts: number }} Visit
 * @typedef {{ name: string, version: string, visits: Visit[] }} Contender
 */

/**
 * @param {number[]} values
 * @param {number} share of the values that lie below: 0.5 for the median
 */
function quantile(values, share) {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
	return low + (high - low) * (at % 1);
}

/** @param {Contender} contender */
function figures({ visits }) {
	const times = visits.map(({ time }) => time);
	const [q1, time, q3] = [0.25, 0.5, 0.75].map((share) => quantile(times, share));
	const bytes = quantile(
		visits.map((visit) => visit.bytes),
		0.5
	);
	const fonts = quantile(
		visits.map((visit) => visit.fonts),
		0.5
	);
	return { q1, time, q3, bytes, plain: bytes - fonts };
}

const count = (value) => Math.round(value).toLocaleString('en-US');
const ratio = (value) => value.toFixed(2);

/**
 * @param {Contender[]} contenders ours first
 * @returns {string} a table in Markdown
 */
export function table(contenders) {
	const ours = figures(contenders[0]);
	const rows = contenders.map((contender) => {
		const { q1, time, q3, bytes, plain } = figures(contender);
		const cells = [
			`${contender.name} ${contender.version}`.trim(),
			count(bytes),
			count(plain),
			`${count(time)} [${count(q1)}–${count(q3)}]`,
			ratio(ours.time / time),
			ratio(ours.bytes / bytes)
		];
		return `| ${cells.join(' | ')} |`;
	});
	return [
		'| Chart | Bytes | Without fonts | Visible after ms, median [quartiles] | Our time to its | Our bytes to its |',
		'| --- | ---: | ---: | ---: | ---: | ---: |',
		...rows,
		''
	].join('\n');
}

/**
 * @param {Contender} embed
 * @param {Contender[]} others
 * @returns {{ goal: string, holds: boolean }[]}
 */
export function goals(embed, others) {
	const ours = figures(embed);
	const theirs = others.map((other) => ({ name: other.name, ...figures(other) }));
	const quickest = theirs.reduce((a, b) => (b.time < a.time ? b : a));
	const lightest = theirs.reduce((a, b) => (b.bytes < a.bytes ? b : a));
	return [
		{
			goal: `visible in at most 0.4 of the time of the quickest, ${quickest.name}: ${ratio(ours.time / quickest.time)}`,
			holds: ours.time <= 0.4 * quickest.time
		},
		{
			goal: `fewer bytes, fonts and all, than the lightest, ${lightest.name}: ${ratio(ours.bytes / lightest.bytes)}`,
			holds: ours.bytes < lightest.bytes
		},
		{
			goal: `without fonts at most half the bytes of the lightest, ${lightest.name}: ${ratio(ours.plain / lightest.plain)}`,
			holds: ours.plain <= lightest.plain / 2
		}
	];
}
