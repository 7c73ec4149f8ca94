import type { Section } from '../section';
export const longStory: Section = { name: 'long-story', title: 'A story ten times as long', rounds: 3, measure: () => Promise.resolve('') };
