/**
 * The opacity of a part that takes turns with another one in the same place: the one that leaves has
 * faded before the other can be read, so that no text lies over another.
 * @param share how far it is there, from 0 to 1, which moves while that of the other moves back
 */
export const inTurn = (share: number): number => Math.max(0, (share - 0.4) / 0.6);
