import m from '$messages/speaker.json';
import { fillMessage } from '$lib/messages/fill-message';

/** A duration in clock format: 65 is "1:05", 3725 is "1:02:05". @param seconds rounded down */
export function clockText(seconds: number): string {
	const whole = Math.floor(seconds);
	const two = (part: number) => String(part).padStart(2, '0');
	const hours = Math.floor(whole / 3600);
	const minutes = Math.floor((whole % 3600) / 60);
	const end = two(whole % 60);
	return hours > 0 ? `${hours}:${two(minutes)}:${end}` : `${minutes}:${end}`;
}

/** A duration in words: 70 is "1 min 10 s", 120 is "2 min". @param seconds rounded down */
export function lengthText(seconds: number): string {
	const whole = Math.floor(seconds);
	const minutes = Math.floor(whole / 60);
	const rest = whole % 60;
	if (minutes === 0) return fillMessage(m.seconds, { seconds: rest });
	return rest === 0
		? fillMessage(m.minutes, { minutes })
		: fillMessage(m.minutesAndSeconds, { minutes, seconds: rest });
}

/** The pace of a talk in words. @param behind seconds, as in `Pace` */
export function paceText(behind: number): string {
	if (Math.abs(behind) < 1) return m.onPlan;
	const length = lengthText(Math.abs(behind));
	return behind > 0 ? fillMessage(m.behind, { length }) : fillMessage(m.ahead, { length });
}
