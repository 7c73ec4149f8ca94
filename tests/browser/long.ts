import type { TestOptions } from 'vitest';

/**
 * Runs a test only in `npm run test:full`, because it is slow or repeats a quick test at another
 * size or in another theme. A file of long tests has a `@module-tag` instead.
 */
export const long: TestOptions = { tags: ['long'] };
