import type { TestOptions } from 'vitest';

/**
 * Leaves a test to `npm run test:full`: it is slow, or another size or theme of what a quick test
 * covers. A file that is long as a whole has a `@module-tag` instead.
 */
export const long: TestOptions = { tags: ['long'] };
