import { count } from '$lib/data/format';
import { formatMonth, shortMonth } from '$lib/data/month';
import { QUESTION_MONTH } from '../../../tables/selectors';
import { deathsAt } from '../../../tables/series';
import { name, soft, strong, type Annotate } from '../annotation-texts';
import { states } from '../toll-keyframes';

/** The value where the line of the question begins. */
export const ofFrom: Annotate = ({ deaths }, plot) => {
	const x = states.guess.x0;
	const y = deathsAt(deaths.all_drugs, 'reported', x);
	return [name('from', plot, [x, y], [[6, 20]], [strong(count(y))])];
};

/** The value from which a reader draws on. */
export const ofAsked: Annotate = ({ deaths }, plot) => {
	const x = QUESTION_MONTH;
	const y = deathsAt(deaths.all_drugs, 'reported', x);
	const value = strong(count(y));
	const texts = [formatMonth(x), shortMonth(x)].map((month) => [soft(month), value]);
	return [name('asked', plot, [x, y], [[-16, -22]], ...texts, [value])];
};
