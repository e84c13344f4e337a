/**
 * What was made lately, by all that it was made from: a list of signs asks for the same pictures again and again,
 * and decoding one takes a tenth of a second. Holds `limit` entries, the longest unused leaves.
 */
export class Recent<T> {
  private readonly entries = new Map<string, T>();

  constructor(private readonly limit: number) {}

  /** The entry of `key`, made when there is none; a failure is not kept. */
  async getOrMake(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.entries.get(key);
    const value = known ?? (await make());
    this.entries.delete(key);
    this.entries.set(key, value);
    const [oldest] = this.entries.keys();
    if (this.entries.size > this.limit && oldest !== undefined) this.entries.delete(oldest);
    return value;
  }
}
