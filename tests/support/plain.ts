/** SSML as it is heard: without tags, and with one space where they stood. */
export const plain = (ssml: string): string =>
  ssml
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
