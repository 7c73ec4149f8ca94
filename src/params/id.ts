/** The id of a step, or the value of a choice. It has no dot: other addresses name files. */
export const match = (param: string) => /^[A-Za-z0-9-]+$/.test(param);
