import { grant, wishesOf } from './query';

// Apply the options that affect first paint. The rest runs at the end of the page.
grant(wishesOf(location.search), document.documentElement);
