import type { Page } from './page';
import type { TraceEvent } from './trace';

const CATEGORIES = [
	'devtools.timeline',
	'disabled-by-default-devtools.timeline',
	'disabled-by-default-devtools.timeline.frame',
	'blink.user_timing'
];

/**
 * Records a trace of the browser during an action in a page.
 * @returns its events, in no particular order
 */
export async function recordTrace(
	{ session }: Page,
	action: () => Promise<void>
): Promise<TraceEvent[]> {
	const events: TraceEvent[] = [];
	session.on('Tracing.dataCollected', ({ value }) => {
		events.push(...(value as unknown as TraceEvent[]));
	});
	const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
	await session.send('Tracing.start', {
		traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
		transferMode: 'ReportEvents'
	});
	await action();
	await session.send('Tracing.end');
	await complete;
	return events;
}
