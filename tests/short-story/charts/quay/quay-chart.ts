import { imageChart } from '$lib/charts/images/image-chart';
import picture from './quay.svg?image';

export const quay = imageChart({
	id: 'quay',
	subtitle: 'Alder Quay in the evening',
	image: picture,
	about: 'A drawing of three boats that leave a quay: two with sails, and one with a cabin.',
	credit: 'Drawing: Upstream',
	license: 'CC0',
	states: { evening: {} }
});
