/** Remembers what a function made of an object, so that a hundred pages derive it once. */
export function once<Key extends object, Result>(derive: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    if (!known.has(key)) known.set(key, derive(key));
    return known.get(key)!;
  };
}
