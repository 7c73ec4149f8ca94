import { chart, plot, reportedBand, text, type CountsAt, type Field, type View } from '$lib/marks';

/** Pairs of gulls on an invented island, as reported, and as estimated once late reports are in. */
const gulls = {
	first: 2016,
	reported: [212, 224, 219, 231, 226, 208, 183, 151, 104],
	predicted: [214, 226, 222, 235, 231, 218, 203, 187, 170]
};

const fields: readonly Field<CountsAt>[] = [
	{ key: 'year', label: 'Year', of: ({ at }) => String(at), say: ({ at }) => String(at) },
	{
		key: 'reported',
		label: 'Reported',
		unit: 'pairs',
		of: ({ reported }) => reported,
		say: ({ reported }) => `${reported} pairs reported`
	},
	{
		key: 'estimated',
		label: 'Estimated',
		unit: 'pairs',
		of: ({ predicted }) => predicted,
		say: ({ predicted }) => `${predicted} pairs estimated`
	}
];

const band: View = {
	block: plot(
		{ x: { ticks: 'years' }, y: {} },
		reportedBand('gulls', gulls, { recent: 3, fields }),
		text('reported', ['end', 104], 'Reported', { side: 'e', tone: 'accent' }),
		text('estimated', ['end', 170], 'Estimated', { side: 'e', tone: 'accent' })
	)
};

export const gullPairs = chart({
	id: 'gulls',
	states: { band: () => band },
	description: {
		subtitle: () => 'Pairs of gulls on an invented island',
		describe: () =>
			'Line of the pairs reported each year, and a band up to the estimate. The band is hatched and widest in the newest years.'
	}
});
