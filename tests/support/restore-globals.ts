import { afterAll, vi } from 'vitest';

// The next file in this process would find what the tests of one file have replaced.
afterAll(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});
