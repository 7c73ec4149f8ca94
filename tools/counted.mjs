/**
 * A count with its noun: “1 step”, “2 steps”.
 * @param {number} count
 * @param {string} noun in the singular, with a plural in “s”
 */
export const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
