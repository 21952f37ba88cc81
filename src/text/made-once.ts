/**
 * The same pure function, whose answer for an object is kept as long as the object is: for what is made of an article, a
 * text or a claim and asked for thousands of times. What else it is given takes no part in what is kept, so it has to be
 * the same for the same object.
 */
export function madeOnce<Of extends object, Rest extends readonly unknown[], Made extends object | string | null>(
  make: (of: Of, ...rest: Rest) => Made,
): (of: Of, ...rest: Rest) => Made {
  const made = new WeakMap<Of, Made>();
  return (of, ...rest) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const anew = make(of, ...rest);
    made.set(of, anew);
    return anew;
  };
}
