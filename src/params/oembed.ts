/** The formats of oEmbed responses. */
export const match = (param: string) => param === 'json' || param === 'xml';
