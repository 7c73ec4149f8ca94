import { describe, expect, it, vi } from 'vitest';
import { defineQuestion, PageAnswers } from './question.svelte';
import { withQuestion, questionOf, startQuestions } from './questions';

const step = {
	chart: 'line',
	state: 'whole',
	headline: 'It fell',
	subtitle: 'Years',
	alt: 'A line',
	short: 'All of it'
};
const asked = { headline: 'What next?', subtitle: 'Half', alt: 'Half a line', short: 'Draw it.' };

const questionWith = (load: () => Promise<never>) =>
	defineQuestion<object>({
		key: 'next',
		state: 'whole',
		open: 'half',
		answered: 'beside',
		ask: () => asked,
		load
	});

const unloaded = () => new Promise<never>(() => undefined);

describe('a step with a question', () => {
	it('is shown as it is where nothing is asked', () => {
		const charts = { line: { question: questionWith(unloaded) } };
		expect(withQuestion(charts, step, {})).toBe(step);
		expect(questionOf(charts, { chart: 'line', state: 'other' })).toBeUndefined();
		expect(questionOf(charts, { chart: 'toString', state: 'whole' })).toBeUndefined();
	});

	it('shows the question until it is answered, and again if it is reopened', () => {
		const question = questionWith(unloaded);
		const charts = { line: { question } };
		const stop = startQuestions(charts, new PageAnswers());
		expect(withQuestion(charts, step, {})).toEqual({ ...step, ...asked, state: 'half', question });
		question.answer();
		expect(withQuestion(charts, step, {})).toEqual({ ...step, state: 'beside', question });
		question.reopen();
		expect(question.open).toBe(true);
		stop();
		expect(withQuestion(charts, step, {})).toBe(step);
	});

	it('is not asked without its layer', async () => {
		const failure = new Error('offline');
		const reported: unknown[] = [];
		vi.stubGlobal('reportError', (error: unknown) => void reported.push(error));
		const question = questionWith(() => Promise.reject(failure));
		question.start(new PageAnswers());
		question.prepare();
		await expect.poll(() => question.asked).toBe(false);
		expect([question.open, reported]).toEqual([false, [failure]]);
	});
});
