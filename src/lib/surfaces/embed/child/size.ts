/** How big the chart is, in whole CSS pixels. */
export interface Size {
	width: number;
	height: number;
}
