import common from '$messages/common.json';
import m from '$messages/handout.json';
import { fillMessage } from '../../messages/fill-message';
import { numberText, type StepNumber } from '../../model/step-numbers';

/** The number of a step at the top of its page: “Step 3 of 20”, or “Step 3, detail 1”. */
export const sheetNumber = (numbers: StepNumber<unknown>, count: number): string =>
	numbers.detail > 0
		? fillMessage(m.step, { number: numberText(numbers) })
		: fillMessage(common.stepOf, { number: numbers.number, count });
