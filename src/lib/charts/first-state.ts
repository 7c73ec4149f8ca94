/**
 * The state that a declared chart shows when no step is named: its first one.
 * @throws {RangeError} if it has none
 */
export function firstState<S extends string>(chart: string, [first]: readonly S[]): NoInfer<S> {
	if (first === undefined)
		throw new RangeError(`found no state in the chart “${chart}”, expected one`);
	return first;
}
