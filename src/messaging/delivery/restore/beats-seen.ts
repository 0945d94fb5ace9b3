/**
 * The most beats that a process has seen. The number that all replicas share only grows, so that a smaller one shows that the database
 * has gone back in time: smaller than what was seen when it was asked for, as answers may overtake each other.
 */
export class BeatsSeen {
  #most = 0;

  get most(): number {
    return this.#most;
  }

  /** @param mostWhenAsked `most`, when the database was asked for this number */
  hasGoneBack(beats: number, mostWhenAsked: number): boolean {
    if (beats < mostWhenAsked) return true;
    this.see(beats);
    return false;
  }

  see(beats: number): void {
    this.#most = Math.max(this.#most, beats);
  }

  /** The number counts from here, because the database has gone back, or is a new one. */
  beginAgain(beats: number): void {
    this.#most = beats;
  }
}
