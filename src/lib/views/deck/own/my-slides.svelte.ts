import { followStorage } from '../../../storage/follow-storage';
import type { OwnSlide } from '../../own-slides/own-slide';
import { keepSlides, ownSlides } from '../../own-slides/read-own-slides';

/** The speaker's own slides, stored in this browser as they are typed. */
class MySlides {
	all = $state.raw<readonly OwnSlide[]>([]);
	/** Whether the browser stores them; if not, they last as long as this window. */
	kept = $state(true);

	/** Loads the stored slides, and follows changes in other windows. Browser only. */
	start(): () => void {
		return followStorage(() => (this.all = this.#newest()));
	}

	/** Adds a slide, or replaces the one with its id. @param at its index if it is new; by default the last */
	put(slide: OwnSlide, at?: number): void {
		const slides = [...this.#newest()];
		const index = slides.findIndex(({ id }) => id === slide.id);
		if (index >= 0) slides[index] = slide;
		else slides.splice(at ?? slides.length, 0, slide);
		this.#write(slides);
	}

	remove(id: string): void {
		this.#write(this.#newest().filter((slide) => slide.id !== id));
	}

	/**
	 * Replaces all slides.
	 * @param change returns the new slides, given the current ones
	 * @returns whether the browser has stored them; if not, nothing changes
	 */
	change(change: (slides: readonly OwnSlide[]) => readonly OwnSlide[]): boolean {
		const slides = change(this.#newest());
		if (!keepSlides(slides)) return false;
		this.all = slides;
		return true;
	}

	#write(slides: readonly OwnSlide[]): void {
		this.all = slides;
		this.kept = keepSlides(slides);
	}

	/**
	 * Reads storage, as another window may have just written, unless this window could not store. A
	 * slide that has not changed stays the same object.
	 */
	#newest(): readonly OwnSlide[] {
		if (!this.kept) return this.all;
		const texts = new Map(this.all.map((slide) => [JSON.stringify(slide), slide]));
		return ownSlides().map((slide) => texts.get(JSON.stringify(slide)) ?? slide);
	}
}

export const mySlides = new MySlides();
