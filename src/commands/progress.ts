import { now } from "../core/clock.ts";

/** A progress line on standard error: done, rate, time that remains. Only on a terminal; messages pass either way. */
export class Progress {
  #label: string;
  #total: number;
  #done = 0;
  #since = now().getTime();
  #drawn = 0;
  readonly #isTerminal = process.stderr.isTTY === true;

  constructor(label: string, total: number) {
    this.#label = label;
    this.#total = total;
  }

  advance(): void {
    this.set(this.#done + 1);
  }

  /** So many are done now, of as many as are known of. */
  set(done: number, total = this.#total): void {
    this.#done = done;
    this.#total = total;
    const time = now().getTime();
    if (time - this.#drawn >= 100 || this.#done === this.#total) this.#draw(time);
  }

  /** Begins another stretch of work under its own label. */
  next(label: string, total: number, done = 0): void {
    this.end();
    this.#label = label;
    this.#total = total;
    this.#done = done;
    this.#since = now().getTime();
  }

  end(): void {
    if (this.#isTerminal) process.stderr.write("\r\u001b[K");
  }

  #draw(time: number): void {
    if (!this.#isTerminal) return;
    this.#drawn = time;
    const seconds = Math.max((time - this.#since) / 1000, 0.001);
    const rate = this.#done / seconds;
    const remaining = Math.max(0, Math.round((this.#total - this.#done) / rate));
    const share = this.#total === 0 ? 1 : this.#done / this.#total;
    const bar = "█".repeat(Math.round(share * 24)).padEnd(24, "░");
    process.stderr.write(
      `\r\u001b[K${this.#label} ${bar} ${this.#done}/${this.#total}  ${rate.toFixed(0)}/s  ${remaining} s left`,
    );
  }
}
