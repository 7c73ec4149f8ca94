import { watch } from '../../islands/watch';
import { idInAddress, queryInAddress } from '../address';
import { showView } from './show-view';
import { isView, VIEW } from './views';

// Without its script the file is the story, and the handout where any other view is asked for.
watch(() => {
	const view = queryInAddress(VIEW);
	if (!isView(view) || view === 'story') return;
	showView('handout');
	document.getElementById(idInAddress())?.scrollIntoView();
});
