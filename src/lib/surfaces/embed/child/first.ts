import { grant, wishesOf } from './query';

// What has to be known before anything is drawn. All else waits at the end of the page.
grant(wishesOf(location.search), document.documentElement);
