import { markupOf } from '$lib/drawing/markup';
import { LAYERS, type ResolvedDrawing } from '$lib/drawing/resolve';
import { Scene } from '$lib/drawing/scene';
import { SvgSurface, type SvgNode } from '$lib/drawing/svg-surface';
import { TestSvg } from './svg-elements';

const surroundings = { hatch: (tone: string) => `url(#${tone})`, small: 12 };

interface TestDrawing {
	svg: TestSvg;
	scene: Scene<SvgNode>;
}

/** A drawing as the server renders it, and its scene. Elements are created by `testDocument`. */
export function servedDrawing(resolved: ResolvedDrawing, state: string): TestDrawing {
	const { svg, scene, surface } = emptyDrawing();
	for (const layer of LAYERS) {
		svg.layers[layer].innerHTML = markupOf(resolved, layer, { ...surroundings, baked: false });
	}
	scene.adopt(resolved, state, surface.served(resolved));
	return { svg, scene };
}

/** A scene without marks. */
export function emptyDrawing(): TestDrawing & { surface: SvgSurface } {
	const svg = new TestSvg();
	const [layers, clip] = [svg.layers, svg.clip] as unknown as ConstructorParameters<
		typeof SvgSurface
	>;
	const surface = new SvgSurface(layers, clip, () => surroundings);
	return { svg, scene: new Scene(surface), surface };
}
