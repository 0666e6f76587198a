/** Makes a value at its first use: every call of a custom function pays for what the bundle does while it loads. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
