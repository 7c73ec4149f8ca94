import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resizeLimits } from '$lib/views/embed/child/resize-limits';
import { parseHostMessage } from '$lib/views/embed/child/host-message';
import { cheapRuns, randomTimeout } from '../support/random-runs';

const words = fc.constantFrom(
	'get',
	'set',
	'ready',
	'amp',
	'frames-init',
	'iframe-child-init',
	'iframe-get-child-dimensions',
	'toll-climb',
	'aB3',
	'__proto__',
	'constructor'
);
const value = fc.oneof(
	words,
	fc.anything({
		withBigInt: true,
		withDate: true,
		withMap: true,
		withNullPrototype: true,
		withObjectString: true,
		withTypedArray: true
	}),
	fc.constant(1)
);
/** Objects similar to what a host page sends: the right fields with any values. */
const nearly = fc.record(
	{
		'story-embed': value,
		kind: value,
		type: value,
		message: value,
		sentinel: value,
		secret: value,
		state: value
	},
	{ requiredKeys: [], noNullPrototype: false }
);
const resizer = fc
	.array(
		fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('', 'resize', 'reset', 'true', 'false', '8')
		)
	)
	.map((parts) => `[iFrameSizer]${parts.join(':')}`);
/** Objects that throw or change when they are read. */
const hostile = fc.tuple(nearly, fc.func(value)).map(
	([target, answer]) =>
		new Proxy(target, {
			get: (_, key) => answer(String(key)),
			ownKeys: () => {
				throw new Error('the keys were read');
			}
		})
);

describe('reading messages from a host page', { timeout: randomTimeout }, () => {
	it('accepts only messages of a known shape', () => {
		fc.assert(
			fc.property(fc.oneof(value, nearly, resizer, hostile), (data) => {
				const hello = parseHostMessage(data);
				if (!hello) return;
				const shapes = {
					resizer: { kind: 'resizer', id: expect.stringMatching(/./s) as string },
					'resizer-again': { kind: 'resizer-again' },
					'open-resizer': { kind: 'open-resizer' },
					wordpress: {
						kind: 'wordpress',
						secret: expect.stringMatching(/^[a-z0-9]{1,64}$/i) as string
					},
					amp: { kind: 'amp' },
					get: { kind: 'get' },
					set: { kind: 'set', state: expect.stringMatching(/^[a-z0-9-]{1,64}$/) as string }
				};
				expect(hello).toEqual(shapes[hello.kind]);
				const fromText = hello.kind.startsWith('resizer');
				expect(typeof data).toBe(fromText ? 'string' : 'object');
			}),
			cheapRuns
		);
	});
});

describe('reporting sizes to a host page', { timeout: randomTimeout }, () => {
	const odd = fc.constantFrom(0, -1, NaN, 1, 10_000);
	/** A host that responds to each size with another: many sizes at one width, then at the next. */
	const swing = fc
		.record({
			width: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(320, 480) }, odd),
			heights: fc.array(
				fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 380, max: 420 }) }, odd),
				{
					maxLength: 40,
					size: 'max'
				}
			),
			/** Milliseconds before the first size, and between two. */
			pause: fc.constantFrom(0, 200, 3000),
			step: fc.nat(60)
		})
		.map(({ width, heights, pause, step }) =>
			heights.map((height, i) => ({ width, height, after: i === 0 ? pause : step }))
		);
	const swinging = fc.array(swing, { maxLength: 6 }).map((swings) => swings.flat());

	it('sends only sizes above zero, never one twice in a row, and at most twenty in two seconds', () => {
		fc.assert(
			fc.property(swinging, (sizes) => {
				const limits = resizeLimits();
				const sent: { time: number; width: number; height: number }[] = [];
				let time = 0;
				for (const { after, ...size } of sizes) {
					time += after;
					const next = limits.next(size, time);
					if (typeof next === 'object') sent.push({ time, ...next });
				}
				expect(sent.filter(({ width, height }) => !(width > 0 && height > 0))).toEqual([]);
				const repeated = sent.filter(({ width, height }, i) => {
					const before = sent[i - 1];
					return before?.width === width && before.height === height;
				});
				expect(repeated).toEqual([]);
				const tooMany = sent.filter(
					(each, i) => each.time - (sent[i - 20]?.time ?? -Infinity) < 2000
				);
				expect(tooMany).toEqual([]);
			}),
			cheapRuns
		);
	});
});
