/** Two babies of one age, and whose tummy waits after a feed that was told. */
export const TWO = 'U: my babies are Mia and Leo\nU: they are both six months old';

export const MINE = (name: string) => `[TechniqueIntent technique=tummy circles, babyName=${name}]`;

export const WAITS = 'A: …The tummy needs … more minutes after that feed. …';

/** Either tummy waits, that of the one named first asked about first; `minutes` as they are said. */
export const bothWait = (first: string, second: string, minutes = '…') =>
  `${MINE(first)}\n${WAITS}\nU: stop\n${MINE(second)}\n${WAITS}`.replaceAll(
    'needs …',
    `needs ${minutes}`,
  );
