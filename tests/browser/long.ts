import type { TestOptions } from 'vitest';

/**
 * Leaves a test to `npm run test:full`: it is slow, or covers another size or theme of a quick test.
 * A file of long tests has a `@module-tag` instead.
 */
export const long: TestOptions = { tags: ['long'] };
