/** Elements that only scripts, or browsers without scripts, need. */
const SCRIPTS = /<(script|noscript)\b[^>]*>.*?<\/\1\s*>|<link rel="modulepreload"[^>]*>/gs;

/** A page as it is served, without its scripts and their data. */
export const withoutScripts = (html: string): string => html.replaceAll(SCRIPTS, '');
