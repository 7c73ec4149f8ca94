import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { NAME, place, record, type Attributes } from './driven';

const root = createRoot(place());

function App() {
	const [attributes, set] = useState<Attributes>({ src: '/embed/tiles/' });
	window.host = { set, unmount: () => root.unmount() };
	const listeners = { onready: record, onselect: record, onchoose: record };
	return createElement(NAME, { ...attributes, ...listeners, title: 'By React' });
}

root.render(createElement(App));
