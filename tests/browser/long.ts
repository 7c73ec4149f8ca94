import type { TestOptions } from 'vitest';

/**
 * Leaves a test to `npm run test:long` where it is another size or colour of what is tested already.
 *
 * @param short whether `npm test` has it too
 */
export const longUnless = (short: boolean): TestOptions => (short ? {} : { tags: ['long'] });
