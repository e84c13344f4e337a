/**
 * What was worked out lately, by key; the least recently used goes first. `most` bounds the sum of `sizeOf`. Keys hold
 * the organization and the knowledge version, so that nothing crosses a tenant or outlives a change.
 */
export class Recent<T> {
  private readonly kept = new Map<string, T>();
  private size = 0;

  constructor(
    private readonly most: number,
    private readonly sizeOf: (value: T) => number = () => 1,
  ) {}

  get(key: string): T | undefined {
    const value = this.kept.get(key);
    if (value === undefined) return undefined;
    this.kept.delete(key);
    this.kept.set(key, value);
    return value;
  }

  set(key: string, value: T): void {
    this.remove(key);
    this.kept.set(key, value);
    this.size += this.sizeOf(value);
    for (const oldest of this.kept.keys()) {
      if (this.size <= this.most || oldest === key) return;
      this.remove(oldest);
    }
  }

  private remove(key: string): void {
    const value = this.kept.get(key);
    if (value === undefined) return;
    this.kept.delete(key);
    this.size -= this.sizeOf(value);
  }
}
