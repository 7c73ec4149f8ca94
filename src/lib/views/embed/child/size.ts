/** The size of the chart, in whole CSS pixels. */
export interface Size {
	width: number;
	height: number;
}
