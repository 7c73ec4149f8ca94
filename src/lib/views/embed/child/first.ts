import { applyOptions, parseOptions } from './query';

// Apply the options that affect first paint. The rest runs at the end of the page.
applyOptions(parseOptions(location.search), document.documentElement);
