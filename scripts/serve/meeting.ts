/** Everybody waits until all of them have come and the work is done. */
export function meetingOf(people: number, work: () => Promise<void>): () => Promise<void> {
  let come = 0;
  let end: (done: Promise<void>) => void;
  const done = new Promise<void>((resolve) => (end = resolve));
  return () => {
    come += 1;
    if (come === people) end(work());
    return done;
  };
}
