import { hydrateScroll } from '$lib/views/scroll/hydrate-scroll';
import { charts } from '$story/charts';

hydrateScroll(charts);
