import { createApp, h, shallowRef } from 'vue';
import { NAME, place, record, type Attributes } from './driven';

const attributes = shallowRef<Attributes>({ src: '/embed/tiles/' });
const listeners = { onReady: record, onSelect: record, onChoose: record };
const app = createApp(() => h(NAME, { ...attributes.value, ...listeners, title: 'By Vue' }));

window.host = {
	set: (changed) => {
		attributes.value = changed;
	},
	unmount: () => app.unmount()
};
app.mount(place());
