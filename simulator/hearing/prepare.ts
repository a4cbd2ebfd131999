import { createHearer } from './hearer';

/** Learns the built models ahead, so that nobody waits for it when first something unusual is said. */
for (const locale of ['en-US']) createHearer(locale)?.prepare();
