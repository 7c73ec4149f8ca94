/**
 * The tables of the story. They are opaque to the engine, which only passes them to the story's
 * charts.
 */
export type Tables = object;
