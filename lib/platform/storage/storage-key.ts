const KEY = /^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*(\/[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*)*$/;

/**
 * Lets through what is a safe path in a folder and in a bucket: up to 500 of letters, digits, `.`, `_`, `-` between single slashes.
 * @throws Error for anything else: a key is made by us, so this is a fault of the program
 */
export function requireStorageKey(key: string): string {
  if (!KEY.test(key) || key.length > 500) throw new Error("This is not a storage key.");
  return key;
}
