/** A growing list of numbers that fit 32 bits. */
export class Column {
  length = 0;
  values = new Uint32Array(4096);

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }
}
