import { watch } from '../../islands/watch';
import { idInAddress, queryInAddress } from '$lib/browser/address';
import { showView } from './show-view';
import { isView, VIEW } from './views';

// Without its script the file shows the story, or the handout in place of any other view.
watch(() => {
	const view = queryInAddress(VIEW);
	if (!isView(view) || view === 'story') return;
	showView('handout');
	document.getElementById(idInAddress())?.scrollIntoView();
});
