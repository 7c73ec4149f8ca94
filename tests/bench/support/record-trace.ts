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
export async function recordTrace(page: Page, action: () => Promise<void>): Promise<TraceEvent[]> {
	const events: TraceEvent[] = [];
	const stop = page.on('Tracing.dataCollected', ({ value }) => {
		events.push(...(value as TraceEvent[]));
	});
	const complete = new Promise<void>((resolve) => {
		page.on('Tracing.tracingComplete', () => resolve());
	});
	await page.send('Tracing.start', {
		traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
		transferMode: 'ReportEvents'
	});
	await action();
	await page.send('Tracing.end');
	await complete;
	stop();
	return events;
}
