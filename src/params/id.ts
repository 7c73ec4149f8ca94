/** An id, which has no dot: other addresses name files. */
export const match = (param: string) => /^[a-z0-9-]+$/.test(param);
